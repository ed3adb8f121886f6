import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { Day } from "@/domain/day";
import { mayDelegate } from "@/domain/permissions";
import type { Person } from "@/domain/person";
import { writeDay } from "@/domain/vietnamese-day";
import { delegations, heldDelegations } from "@/server/queries/delegations";

type Props = { actor: Person; today: Day };

/** What a deputy may do in the chair's stead, and until when; nothing for anybody else. */
export async function HeldPowers({ actor, today }: Props) {
  const held = await heldDelegations(actor, today);
  if (held.length === 0) return null;
  const t = await getTranslations("delegation");
  return (
    <Notice icon="user">
      {held.map(({ id, byName, untilDay, powers }) => (
        <p key={id}>
          {t("held", {
            name: byName,
            day: writeDay(untilDay),
            powers: powers.map((power) => t(`does.${power}`)).join(", "),
          })}
        </p>
      ))}
      <p className="text-xs text-ink-2">
        {t("heldHow")}{" "}
        <Link href="/delegations" prefetch={false} className="coarse:inline-block coarse:py-2.5">
          {t("toPage")}
        </Link>
      </p>
    </Notice>
  );
}

/** On the steering view: to a deputy what they hold, to the chair who acts in their stead. */
export async function InStead({ actor, today }: Props) {
  if (!mayDelegate(actor)) {
    return (
      <div data-screen-only className="mb-3 empty:hidden">
        <HeldPowers actor={actor} today={today} />
      </div>
    );
  }
  const [t, found] = await Promise.all([getTranslations("delegation"), delegations(actor, today)]);
  const running = found?.current.filter(({ standing }) => standing === "in_force") ?? [];
  const names = running.map(({ toName, untilDay }) =>
    t("holder", { name: toName, day: writeDay(untilDay) }),
  );
  return (
    <p data-screen-only className="mb-3 text-sm">
      {names.length > 0 && <span>{t("holders", { names: names.join(", ") })} </span>}
      <Link href="/delegations" prefetch={false} className="coarse:inline-block coarse:py-2.5">
        {t(names.length > 0 ? "toPage" : "toGive")}
      </Link>
    </p>
  );
}
