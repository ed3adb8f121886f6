import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import type { TargetUnit } from "@/domain/target/figure";
import { writeDay, writeShortDay } from "@/domain/vietnamese-day";
import { spread } from "../steering/course-scale";
import { ChartLines } from "./chart-lines";
import { type DrawnPoint, targetScale, valueTicks, yearTicks } from "./target-scale";
import { useTargetNumber } from "./use-target-number";

export type TargetDrawing = {
  unit: TargetUnit | null;
  /** What is stated for the ends of years, from the baseline on. */
  planned: readonly DrawnPoint[];
  /** Confirmed figures, in the order of their days. */
  actuals: readonly { day: Day; value: number }[];
  /** Reported and not yet confirmed. */
  waiting: readonly { day: Day; value: number }[];
  forecast: { year: number; value: number; from: Day; to: Day } | null;
  on: Day;
  isToday: boolean;
};

type Props = {
  drawing: TargetDrawing;
  /** The drawing in one sentence, for whoever does not see it. */
  sentence: string;
  /** Beside others on a page, or alone on its own. */
  size: "small" | "large";
};

/** A line's height in the drawing, in per cent of it: labels nearer than this would lie on each other. */
const LABEL = { small: 13, large: 9 };

/** What is stated and what was reached, drawn on the server; every word is HTML, so it never shrinks. */
export function TargetChart({ drawing, sentence, size }: Props) {
  const t = useTranslations("trajectory.chart");
  const { figure, about } = useTargetNumber();
  const { unit, planned, actuals, waiting, forecast, on } = drawing;
  const span = spanOf(drawing);
  const values = [...planned, ...actuals, ...waiting].map(({ value }) => value);
  const ticks = valueTicks(forecast ? [...values, forecast.value] : values);
  const scale = targetScale(span, ticks);
  const last = planned.at(-1);
  const newest = actuals.at(-1);
  const end = forecast && scale.y(forecast.value);
  const [lastTop = 0, forecastTop = 0] = spread(
    [last ? scale.y(last.value) : 0, end ?? 100],
    forecast ? 2 * LABEL[size] : LABEL[size],
  );
  const now = scale.x(on);
  // Below a point near the bottom its figure would lie on the years.
  const isLow = newest !== undefined && scale.y(newest.value) > 100 - 2 * LABEL[size];
  const dot = "absolute -mt-1.25 -ml-1.25 size-2.5 rounded-full border-2";
  return (
    <figure className="mt-1 pt-4 pb-6.5 pl-11 pr-24 text-2xs leading-4.25 wide:pr-28 print:pl-10 print:pr-26 print:text-[0.75rem] print:leading-3.75">
      <div
        className={`relative *:absolute *:whitespace-nowrap print:h-32 ${size === "large" ? "h-72 print:h-56" : "h-40"}`}
      >
        <ChartLines
          label={sentence}
          ticks={ticks}
          planned={planned}
          actuals={actuals}
          forecast={forecast}
          on={on}
          scale={scale}
        />
        {ticks.map((tick) => (
          <span
            key={tick}
            aria-hidden="true"
            className="right-full mr-2 -translate-y-1/2 text-ink-3 tabular-nums"
            style={{ top: `${scale.y(tick)}%` }}
          >
            {figure(tick, unit)}
          </span>
        ))}
        {yearTicks(span).map((day) => (
          <span
            key={day}
            aria-hidden="true"
            className="top-full mt-1.5 -translate-x-1/2 text-ink-3"
            style={{ left: `${scale.x(day)}%` }}
          >
            {day.slice(0, 4)}
          </span>
        ))}
        <span aria-hidden="true" className="inset-0">
          {planned.map(({ day, value, workedBack }) => (
            <i
              key={day}
              title={`${writeDay(day)}: ${figure(value, unit)}`}
              className={`absolute -mt-1 -ml-1 size-2 rounded-full border-[1.5px] bg-surface ${workedBack ? "border-dashed border-control" : "border-ink-2"}`}
              style={{ left: `${scale.x(day)}%`, top: `${scale.y(value)}%` }}
            />
          ))}
          {actuals.map(({ day, value }) => (
            <i
              key={day}
              title={`${writeDay(day)}: ${figure(value, unit)}`}
              className={`${dot} border-accent-700 bg-accent-700`}
              style={{ left: `${scale.x(day)}%`, top: `${scale.y(value)}%` }}
            />
          ))}
          {waiting.map(({ day, value }) => (
            <i
              key={day}
              title={t("waitingPoint", { day: writeDay(day), value: figure(value, unit) })}
              className={`${dot} border-accent-700 bg-surface`}
              style={{ left: `${scale.x(day)}%`, top: `${scale.y(value)}%` }}
            />
          ))}
        </span>
        <span
          aria-hidden="true"
          className={`bottom-full text-ink-3 ${now > 60 ? "-translate-x-full" : now > 15 ? "-translate-x-1/2" : ""}`}
          style={{ left: `${now}%` }}
        >
          {drawing.isToday ? t("today", { day: writeShortDay(on) }) : writeDay(on)}
        </span>
        {newest && (
          <b
            aria-hidden="true"
            className={`${isLow ? "-mt-2 -translate-y-full" : "mt-2"} text-accent-700 ${scale.x(newest.day) > 85 ? "-translate-x-full" : "ml-1.5"}`}
            style={{ left: `${scale.x(newest.day)}%`, top: `${scale.y(newest.value)}%` }}
          >
            {figure(newest.value, unit)}
          </b>
        )}
        {last && (
          <span
            aria-hidden="true"
            className="left-full ml-2.5 grid -translate-y-1/2 text-ink-3"
            style={{ top: `${lastTop}%` }}
          >
            <b className="text-ink">{figure(last.value, unit)}</b>
            {last.workedBack ? t("workedBack") : t("planned")}
          </span>
        )}
        {forecast && (
          <span
            aria-hidden="true"
            className="left-full ml-2.5 grid -translate-y-1/2 text-ink-3"
            style={{ top: `${forecastTop}%` }}
          >
            <b className="text-ink">{t("about", { value: about(forecast.value, unit) })}</b>
            {t("atThisPace")}
          </span>
        )}
      </div>
    </figure>
  );
}

/** From the first figure to the last, and over the day it is told for. */
function spanOf({ planned, actuals, waiting, on }: TargetDrawing): { from: Day; until: Day } {
  const days = [...planned, ...actuals, ...waiting].map(({ day }) => day).sort();
  const [first = on, last = on] = [days[0], days.at(-1)];
  const opening = `${Number(on.slice(0, 4)) - 1}-12-31`;
  const from = first < opening ? first : opening;
  return { from, until: last > on ? last : `${on.slice(0, 4)}-12-31` };
}
