import { addDays, type Day } from "@/domain/day";
import type { SteeringScope } from "@/domain/steering/view";

type Shown = Pick<SteeringScope, "on" | "earliest">;

/** How many days lie between two meetings as a rule. */
const BETWEEN_MEETINGS = 7;

/** The day of the meeting before, as far as one can guess; null where the plan was not published then. */
export function meetingBefore({ on, earliest }: Shown): Day | null {
  const day = addDays(on, -BETWEEN_MEETINGS);
  return day >= earliest ? day : null;
}

/** Why the board cannot be compared with a day: two days are compared in the order of time, within the plan's. */
export function comparedProblem(since: Day, { on, earliest }: Shown) {
  if (since < earliest) return "tooEarly";
  return since >= on ? "notBefore" : null;
}
