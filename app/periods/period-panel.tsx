import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Day } from "@/domain/day";
import { isOver } from "@/domain/period";
import { writeDay } from "@/domain/vietnamese-day";
import type { Period } from "@/server/queries/periods-page";
import { ClosePeriod, SetInputs } from "./acts";
import { ClosingRecord } from "./closing-record";
import { PeriodCounts } from "./period-counts";

type Props = {
  period: Period;
  today: Day;
  /** Whether the reader sets the inputs' day, and whether they close what has ended. */
  may: { set: boolean; close: boolean };
};

/** One period: its days, what it comes to today, the day for inputs, and its record once it is closed. */
export function PeriodPanel({ period, today, may }: Props) {
  const t = useTranslations("periods");
  const over = isOver(period, today);
  const stands = period.closedAt ? "closed" : over ? "over" : "running";
  return (
    <section
      aria-labelledby={`period-${period.id}`}
      className="grid gap-3.5 rounded-lg border border-line bg-surface px-4 pt-3 pb-4 print:break-inside-avoid"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={`period-${period.id}`} className="text-md font-heavy">
          {t("period", { period: period.label })}
        </h2>
        <Badge
          icon={stands === "closed" ? "lock" : stands === "over" ? "calendar" : "clock"}
          look={stands === "over" ? "dark" : "plain"}
          label={t(stands)}
        />
        <span className="text-sm text-ink-3 tabular-nums">
          {t("days", { from: writeDay(period.startsOn), to: writeDay(period.endsOn) })}
        </span>
      </div>
      <PeriodCounts period={period} over={over} />
      <div className="grid justify-items-start gap-2">
        <p className="text-sm">
          {period.inputs
            ? t("inputs", {
                day: writeDay(period.inputs.dueOn),
                updated: period.inputs.updated,
                sent: period.inputs.sent,
                agencies: period.inputs.agencies,
              })
            : t("noInputs")}
        </p>
        {may.set && !over && !period.closedAt && (
          <div data-screen-only>
            <SetInputs period={period} />
          </div>
        )}
      </div>
      <ClosingRecord period={period} />
      {may.close && stands === "over" && (
        <div data-screen-only>
          <ClosePeriod period={period} />
        </div>
      )}
    </section>
  );
}
