import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { ActForm } from "../act-form";
import { discard } from "./actions";

/** A draft that nobody wants is put away; it takes a second press, because it does not come back. */
export async function DiscardDraft({ planId }: { planId: string }) {
  const [t, refusal] = await Promise.all([getTranslations("plans"), getTranslations("refusal")]);
  return (
    <ActForm
      id={`discard-${planId}`}
      action={discard}
      hidden={{ planId, key: randomUUID() }}
      fold={t("discardFold")}
      submit={t("discard")}
      sending={t("discarding")}
      reasons={{
        already_published: refusal("already_published"),
        not_found: refusal("not_found"),
        forbidden: refusal("forbidden"),
        signed_out: refusal("signed_out"),
      }}
      problems={{}}
    />
  );
}
