import type { Day } from "@/domain/day";
import { type DrawnPoint, linePieces, type TargetScale } from "./target-scale";

type Props = {
  label: string;
  ticks: readonly number[];
  planned: readonly DrawnPoint[];
  actuals: readonly { day: Day; value: number }[];
  forecast: { year: number; value: number } | null;
  on: Day;
  scale: TargetScale;
};

/** The lines of a target's drawing: what is stated, what was reached, how it would go on, and the day. */
export function ChartLines({ label, ticks, planned, actuals, forecast, on, scale }: Props) {
  const newest = actuals.at(-1);
  const reached = actuals.map((point) => ({ ...point, workedBack: false }));
  const now = scale.x(on);
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      className="inset-0 size-full overflow-visible fill-none *:[vector-effect:non-scaling-stroke]"
    >
      {ticks.map((tick) => (
        <path key={tick} d={`M0 ${scale.y(tick)}H100`} className="stroke-line" />
      ))}
      {linePieces(planned, scale).map(({ d, workedBack }) => (
        <path
          key={d}
          d={d}
          strokeWidth="1.5"
          strokeDasharray={workedBack ? "4 3" : undefined}
          className={workedBack ? "stroke-control" : "stroke-ink-2"}
        />
      ))}
      {newest && forecast && (
        <path
          d={`M${scale.x(newest.day)} ${scale.y(newest.value)}L${scale.x(`${forecast.year}-12-31`)} ${scale.y(forecast.value)}`}
          strokeWidth="1.5"
          strokeDasharray="1.5 3"
          className="stroke-accent-700"
        />
      )}
      {linePieces(reached, scale).map(({ d }) => (
        <path key={d} d={d} strokeWidth="2.5" className="stroke-accent-700" />
      ))}
      <path d={`M${now} 0V100`} strokeDasharray="2 3" className="stroke-ink-3" />
    </svg>
  );
}
