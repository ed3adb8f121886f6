import { useTranslations } from "next-intl";
import { BoardPanel } from "@/components/steering/board-panel";
import { type ComparedAgency, ComparisonAgencies } from "@/components/steering/comparison-agencies";
import { ComparisonClasses } from "@/components/steering/comparison-classes";
import { CHANGES, type Change, type Changed, type Comparison } from "@/domain/steering/comparison";
import type { Rate, SteeringScope } from "@/domain/steering/view";
import { writeDay } from "@/domain/vietnamese-day";
import { boardAddress } from "./board-address";
import { type Addresses, addressesOf } from "./figures";

type Props = { comparison: Comparison; scope: SteeringScope };

/** So với cuộc họp trước: what changed between two days, each as it was known at its end. */
export function Compared({ comparison, scope }: Props) {
  const t = useTranslations("comparison");
  const { since, classes, all, agencies } = comparison;
  const now = addressesOf(scope);
  const before = addressesOf({ ...scope, on: since, isToday: false });
  const row = (changed: Changed) => changedOf(changed, now, before);
  return (
    <BoardPanel
      title={t("title", { since: writeDay(since), on: writeDay(scope.on) })}
      id="compared"
      className="mb-4 break-inside-avoid"
      note={
        <a href={boardAddress(scope, null)} className="print:hidden">
          {t("stop")}
        </a>
      }
    >
      <p className="mb-2 text-sm text-ink-2 print:text-2xs">{t("say")}</p>
      <div className="grid items-start gap-x-10 gap-y-4 desk:grid-cols-[26rem_minmax(0,1fr)] print:gap-y-2">
        <ComparisonClasses
          since={since}
          on={scope.on}
          classes={classes.map((one) => ({
            code: one.class,
            before: before.duties(one.before),
            now: now.duties(one.now),
            came: now.duties(one.came),
            went: now.duties(one.went),
          }))}
        />
        <ComparisonAgencies
          rows={[
            { id: null, name: t("all"), ...row(all) },
            ...agencies.map((one) => ({ id: one.agencyId, name: one.shortName, ...row(one) })),
          ]}
        />
      </div>
    </BoardPanel>
  );
}

function changedOf({ changes, ...rates }: Changed, now: Addresses, before: Addresses) {
  const share = (rate: Rate | null, to: Addresses) =>
    rate && { part: to.tasks(rate.part), whole: to.tasks(rate.whole) };
  const figures = CHANGES.map((change) => [change, now.tasks(changes[change])]);
  return {
    changes: Object.fromEntries(figures) as Record<Change, ComparedAgency["changes"][Change]>,
    before: share(rates.before.onTime, before),
    now: share(rates.now.onTime, now),
  };
}
