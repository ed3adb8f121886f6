import type { Day } from "./day";
import type { Deadline } from "./plan/reading";
import type { DutyKind, LastDaySource } from "./task";

export type PeriodDays = { startsOn: Day; endsOn: Day };

type Set = { lastDay: Day; lastDaySource: LastDaySource } | { lastDay: null; lastDaySource: null };

/**
 * The last day of a task in a period: what the plan's words say, else the plan's default day, else none.
 * Nothing is invented: without either the task is "không có thời hạn".
 */
export function lastDayIn(
  period: PeriodDays,
  deadlines: readonly Deadline[],
  defaultLastDay: string | null,
): Set {
  for (const { lastDay } of deadlines) {
    const stated = lastDay && dayIn(period, lastDay);
    if (stated) return { lastDay: stated, lastDaySource: "plan" };
  }
  const fallback = defaultLastDay && dayIn(period, defaultLastDay);
  if (fallback) return { lastDay: fallback, lastDaySource: "plan_default" };
  return { lastDay: null, lastDaySource: null };
}

/** `--MM-DD` recurs: the one that falls into the period. A full date stands whatever the period. */
function dayIn(period: PeriodDays, lastDay: string): Day | null {
  if (!lastDay.startsWith("--")) return lastDay;
  for (const year of [period.startsOn.slice(0, 4), period.endsOn.slice(0, 4)]) {
    const day = `${year}-${lastDay.slice(2)}`;
    if (day >= period.startsOn && day <= period.endsOn) return day;
  }
  return null;
}

/** How a duty recurs, from its deadline phrases; null when the plan says nothing of it. */
export function kindOf(deadlines: readonly Deadline[]): DutyKind | null {
  const has = (kind: Deadline["kind"]) => deadlines.some((deadline) => deadline.kind === kind);
  // "Trước ngày 20 hằng tháng" comes again; "Quý III/2026" does not.
  const again = deadlines.some(({ kind, lastDay }) => kind === "period" && lastDay === null);
  if (has("yearly") || again) return "periodic";
  if (has("date") || has("period")) return "deadline";
  if (has("continuous")) return "continuous";
  if (has("on_demand")) return "on_demand";
  return null;
}
