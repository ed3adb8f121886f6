import { type Day, daysBetween } from "@/domain/day";

/** A figure in the drawing: of a day, and whether it was worked back. */
export type DrawnPoint = { day: Day; value: number; workedBack: boolean };

/** Turns days and figures into the percentages of a drawing: 0 at the left and at the top. */
export function targetScale(span: { from: Day; until: Day }, ticks: readonly number[]) {
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const days = Math.max(1, daysBetween(span.from, span.until));
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    x: (day: Day) => round(Math.min(100, Math.max(0, (daysBetween(span.from, day) / days) * 100))),
    y: (value: number) => round(100 - ((value - low) / Math.max(1e-9, high - low)) * 100),
  };
}

export type TargetScale = ReturnType<typeof targetScale>;

/** At most six round steps around all figures; they need not begin at nothing. */
export function valueTicks(values: readonly number[]): number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!Number.isFinite(low)) return [0, 1];
  const size = Math.max(high - low, Math.abs(high) * 0.02, 0.1);
  const base = 10 ** Math.floor(Math.log10(size / 4));
  const step = [1, 2, 5, 10].map((one) => one * base).find((one) => one * 4 >= size) ?? size;
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
}

/** The ends of the years in the drawing, thinned to a dozen at most. */
export function yearTicks({ from, until }: { from: Day; until: Day }): Day[] {
  const first = Number(from.slice(0, 4));
  const last = Number(until.slice(0, 4));
  const ends = Array.from({ length: last - first + 1 }, (_, at) => `${first + at}-12-31`);
  const every = Math.ceil(ends.length / 12);
  return ends.filter((day, at) => day >= from && day <= until && at % every === 0);
}

/**
 * The pieces of a line through figures, each with whether it rests on one worked back. Where more than a year lies
 * between two figures something is missing, and the line has a gap.
 */
export function linePieces(points: readonly DrawnPoint[], { x, y }: TargetScale) {
  return points.flatMap((point, at) => {
    const next = points[at + 1];
    if (!next || daysBetween(point.day, next.day) > LONGEST) return [];
    return [
      {
        d: `M${x(point.day)} ${y(point.value)}L${x(next.day)} ${y(next.value)}`,
        workedBack: point.workedBack || next.workedBack,
      },
    ];
  });
}

const LONGEST = 366;

/** Takes away what a product of decimals adds at its far end. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
