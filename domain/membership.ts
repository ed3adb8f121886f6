import { addDays, type Day } from "./day";
import type { Role } from "./person";
import type { FieldProblem } from "./refusal";

/** What somebody is in an agency, from the first to the last day; without a last day until further notice. */
export type Term = { agencyId: string; role: Role; fromDay: Day; untilDay: Day | null };

/** Whether it holds on a day: the last day is still part of it. */
export function holdsOn({ fromDay, untilDay }: Term, day: Day): boolean {
  return fromDay <= day && (untilDay === null || untilDay >= day);
}

/** Whether two say the same of the same days; one would end and the other quietly go on. */
export function overlaps(one: Term, other: Term): boolean {
  if (one.agencyId !== other.agencyId || one.role !== other.role) return false;
  const begins = one.fromDay > other.fromDay ? one.fromDay : other.fromDay;
  return holdsOn(one, begins) && holdsOn(other, begins);
}

/** What is wrong with the days of a membership that is to begin. */
export function termProblem(term: Term, today: Day): Record<string, FieldProblem> | null {
  const { fromDay, untilDay } = term;
  if (untilDay === null) return null;
  if (untilDay < fromDay) return { untilDay: "until_before_from" };
  return untilDay < today ? { untilDay: "day_past" } : null;
}

/** What is wrong with a last day. Yesterday ends a membership at once; days before that are history. */
export function lastDayProblem({ fromDay }: Term, lastDay: Day, today: Day): FieldProblem | null {
  if (lastDay < fromDay) return "until_before_from";
  return lastDay < addDays(today, -1) ? "day_past" : null;
}
