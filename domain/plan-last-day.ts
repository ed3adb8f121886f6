import type { Day } from "./day";
import type { Deadline } from "./plan/reading";
import type { AnsweredDay } from "./plan-answers";
import type { DutyKind, LastDaySource } from "./task";
import { readDay } from "./vietnamese-day";

export type PeriodDays = { startsOn: Day; endsOn: Day };

export type LastDaySet =
  | { lastDay: Day; lastDaySource: LastDaySource }
  | { lastDay: null; lastDaySource: null };

/** What people answered: the duty's own last day, and the plan's default; undefined while they have not. */
export type AnsweredDays = { own?: AnsweredDay; fallback?: AnsweredDay };

const NONE = { lastDay: null, lastDaySource: null } as const;

/**
 * The last day of a task in a period: what the plan's words say, else what was answered for the duty, else the
 * plan's default day, else none. Nothing is invented: without any the task is "không có thời hạn".
 */
export function lastDayIn(
  period: PeriodDays,
  deadlines: readonly Deadline[],
  { own, fallback }: AnsweredDays = {},
): LastDaySet {
  for (const { lastDay } of deadlines) {
    const stated = lastDay && dayIn(period, lastDay);
    if (stated) return { lastDay: stated, lastDaySource: "plan" };
  }
  if (own?.lastDay === null) return NONE;
  const ownDay = answeredIn(period, own);
  if (ownDay) return { lastDay: ownDay, lastDaySource: "standing_office" };
  const defaultDay = answeredIn(period, fallback);
  return defaultDay ? { lastDay: defaultDay, lastDaySource: "plan_default" } : NONE;
}

/** Whether the plan gives one day for good, and it came before the period: nothing is left to do in this one. */
function isOverBefore(period: PeriodDays, deadlines: readonly Deadline[]): boolean {
  const days = deadlines.flatMap(({ lastDay }) => lastDay ?? []);
  return days.length > 0 && days.every((day) => !day.startsWith("--") && day < period.startsOn);
}

/**
 * Whether a duty that had its tasks in an earlier period has them in this one as well: one for a day that has gone by
 * does not, and one that is done when it is asked for waits to be asked.
 */
export function comesAgain(
  period: PeriodDays,
  { kind, deadlines }: { kind: DutyKind | null; deadlines: readonly Deadline[] },
): boolean {
  return kind !== "on_demand" && !isOverBefore(period, deadlines);
}

/** One day that people named counts for the period it falls into and for no other. */
function answeredIn(period: PeriodDays, answered: AnsweredDay | undefined): Day | null {
  const day = answered?.lastDay ? dayIn(period, answered.lastDay) : null;
  return day && day >= period.startsOn && day <= period.endsOn ? day : null;
}

type NamedPeriod = PeriodDays & { label: string };

/** Plans of the State run by the calendar year. */
function yearOf(day: Day): NamedPeriod {
  const label = day.slice(0, 4);
  return { label, startsOn: `${label}-01-01`, endsOn: `${label}-12-31` };
}

/** The period that runs on a day; null once the years the plan is for are over. */
export function periodRunningOn(day: Day, planEndsOn: Day | null): NamedPeriod | null {
  return planEndsOn !== null && day > planEndsOn ? null : yearOf(day);
}

/** The period that publishing is about: the running one, or the plan's last when its years are over. */
export function periodPublishedOn(day: Day, planEndsOn: Day | null): NamedPeriod {
  return periodRunningOn(day, planEndsOn) ?? yearOf(planEndsOn ?? day);
}

/** Reads a last day as people type it: 31/12 comes in every period, 31/12/2026 once. Null when there is no such day. */
export function readLastDay(text: string): string | null {
  const everyYear = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text.trim());
  if (!everyYear) return readDay(text);
  // 29/2 would be missing in most years.
  const day = readDay(`${everyYear[1]}/${everyYear[2]}/2027`);
  return day && `-${day.slice(4)}`;
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
