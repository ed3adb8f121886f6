import type { Day } from "../day";
import { inputsFrom } from "../period";

type Period = { endsOn: Day; inputsDueOn: Day | null };

/**
 * From which day on an agency's report counts as sent for the period's own: thirty days before the day inputs are
 * due by, or before the period ends where no such day is set.
 */
function gatheredFrom({ endsOn, inputsDueOn }: Period): Day {
  return inputsFrom(inputsDueOn ?? endsOn);
}

/** Whether agencies are asked for their reports on a day. */
export function isGathering(period: Period, today: Day): boolean {
  return today >= gatheredFrom(period);
}

/** Whether a report that was sent tells how things stand for the period's own report. */
export function isSentFor(period: Period, dataDay: Day, today: Day): boolean {
  return !isGathering(period, today) || dataDay >= gatheredFrom(period);
}
