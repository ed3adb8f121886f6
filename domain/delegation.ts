import { addDays, type Day } from "./day";
import type { Power } from "./power";
import type { FieldProblem } from "./refusal";

/** What a delegation says of itself: to whom, which powers, from the first to the last day, and whether it was ended. */
export type Delegation = {
  toUserId: string;
  powers: readonly Power[];
  fromDay: Day;
  untilDay: Day;
  revokedAt: Date | null;
};

/** Longest between the first and the last day: the chair gives it anew each year, or it is forgotten. */
const LONGEST = 365;

export type DelegationStanding = "in_force" | "coming" | "over" | "revoked";

/** Where a delegation stands on a day. One that was revoked is over at once, whatever its days were. */
export function delegationStanding(delegation: Delegation, today: Day): DelegationStanding {
  if (delegation.revokedAt) return "revoked";
  if (delegation.untilDay < today) return "over";
  return delegation.fromDay > today ? "coming" : "in_force";
}

/** Whether it gives something today or will on a coming day: what can still be revoked. */
export function isLive(delegation: Delegation, today: Day): boolean {
  const standing = delegationStanding(delegation, today);
  return standing === "in_force" || standing === "coming";
}

/** What is wrong with the days of a delegation that is to be given. */
export function delegationProblem(
  { fromDay, untilDay }: Pick<Delegation, "fromDay" | "untilDay">,
  today: Day,
): Record<string, FieldProblem> | null {
  if (fromDay < today) return { fromDay: "day_past" };
  if (untilDay < fromDay) return { untilDay: "until_before_from" };
  return untilDay > addDays(fromDay, LONGEST) ? { untilDay: "longer_than_year" } : null;
}

/** Whether two last over a common day. */
export function sharesDays(
  one: Pick<Delegation, "fromDay" | "untilDay">,
  other: Pick<Delegation, "fromDay" | "untilDay">,
): boolean {
  return one.fromDay <= other.untilDay && other.fromDay <= one.untilDay;
}
