import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import type { otherHatOn } from "@/server/queries/other-hat";
import type { Viewer } from "@/server/session";
import { Frame } from "../../frame";

type Props = {
  viewer: Viewer;
  taskId: string;
  hat: NonNullable<Awaited<ReturnType<typeof otherHatOn>>>;
};

/** A task that is of another of the reader's memberships: one press changes into it and comes back here. */
export async function UnderOtherHat({ viewer, taskId, hat: { id, role, agency } }: Props) {
  const [t, words, roles] = await Promise.all([
    getTranslations("otherHat"),
    getTranslations("masthead"),
    getTranslations("account.roles"),
  ]);
  const hat = words("hat", { agency, role: roles(role) });
  return (
    <Frame viewer={viewer} narrow>
      <h1>{t("title", { agency })}</h1>
      <p className="mt-2">{t("text", { agency: viewer.agency.shortName })}</p>
      <form action="/membership" method="post" className="mt-4">
        <input type="hidden" name="back" value={`/tasks/${taskId}`} />
        <Button look="primary" name="membershipId" value={id}>
          {t("change", { hat })}
        </Button>
      </form>
    </Frame>
  );
}
