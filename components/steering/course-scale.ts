import { type Day, daysBetween } from "@/domain/day";

/** How much had fallen due, and how much had been done, by the end of a day. */
export type CoursePoint = { day: Day; due: number; done: number };

/** Turns days and counts into the percentages of a drawing: 0 at the left and at the top. */
export function courseScale(from: Day, until: Day, top: number) {
  const span = Math.max(1, daysBetween(from, until));
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    x: (day: Day) => round(Math.min(100, Math.max(0, (daysBetween(from, day) / span) * 100))),
    y: (count: number) => round(100 - (count / Math.max(1, top)) * 100),
  };
}

type Scale = ReturnType<typeof courseScale>;

/** A line that stays level until the day something changes and then steps. */
export function stepLine(
  points: readonly CoursePoint[],
  what: "due" | "done",
  { x, y }: Scale,
  end: Day,
): string {
  const [first, ...rest] = points;
  if (!first) return "";
  const steps = rest.map((point) => `H${x(point.day)}V${y(point[what])}`);
  return `M${x(first.day)} ${y(first[what])}${steps.join("")}H${x(end)}`;
}

/** The areas between what was due and what was done, where less was done. */
export function gapAreas(points: readonly CoursePoint[], { x, y }: Scale, end: Day): string {
  return points
    .flatMap((point, at) => {
      const until = points[at + 1]?.day ?? end;
      if (point.due <= point.done || x(until) <= x(point.day)) return [];
      return [`M${x(point.day)} ${y(point.due)}H${x(until)}V${y(point.done)}H${x(point.day)}Z`];
    })
    .join("");
}

/** At most five round steps from nothing to at least the highest count. */
export function countTicks(highest: number): number[] {
  const size = Math.max(1, highest);
  const base = 10 ** Math.floor(Math.log10(size / 4 || 1));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((one) => one * base).find((one) => one * 4 >= size) ?? size,
  );
  return Array.from({ length: Math.ceil(size / step) + 1 }, (_, at) => at * step);
}

/** The first day of each month of the course, thinned to a dozen at most. */
export function monthTicks(from: Day, until: Day): Day[] {
  const months: Day[] = [];
  let [year, month] = from.split("-").map(Number) as [number, number];
  for (;;) {
    const first = `${year}-${String(month).padStart(2, "0")}-01`;
    if (first > until) break;
    if (first >= from) months.push(first);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  const every = Math.ceil(months.length / 12);
  return months.filter((_, at) => at % every === 0);
}

/** Moves labels apart that would lie on each other; the order from top to bottom stays. */
export function spread(tops: readonly number[], least: number): number[] {
  const order = tops.map((top, at) => ({ top, at })).sort((a, b) => a.top - b.top);
  let free = Number.NEGATIVE_INFINITY;
  for (const label of order) {
    label.top = Math.max(label.top, free);
    free = label.top + least;
  }
  return order.sort((a, b) => a.at - b.at).map(({ top }) => top);
}
