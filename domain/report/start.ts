import type { Day } from "../day";
import type { FieldProblem, Refusal } from "../refusal";

export type AskedDays = { from: Day; to: Day; on: Day };

type Known = { today: Day; publishedOn: Day; hasPeriod: boolean };

/**
 * What is wrong with the days of a report. Its figures can be told for no day to come and for none before the plan
 * was published; `typed` says whether the days were typed, or belong to a period that may still run.
 */
export function refuseDays(
  { from, to, on }: AskedDays,
  { today, publishedOn, hasPeriod }: Known,
  typed: boolean,
): Refusal | null {
  const wrong = (field: string, problem: FieldProblem): Refusal => ({
    reason: "invalid",
    fields: { [field]: problem },
  });
  if (to < from) return wrong("to", "until_before_from");
  if (typed && to > today) return wrong("to", "day_in_future");
  if (from > today) return wrong(typed ? "from" : "span", "day_in_future");
  if (on > today) return wrong("dataDay", "day_in_future");
  if (!hasPeriod || to < publishedOn) return wrong(typed ? "to" : "span", "no_data");
  if (on < publishedOn || on < from) return wrong("dataDay", "no_data");
  return null;
}

/** The day a report's figures are told for unless another is asked for: its last day, or today while it runs. */
export function dataDayOf(to: Day, today: Day): Day {
  return to < today ? to : today;
}

/** The acts a report tells end with its days, or with the day its figures are for. */
export function actsUntil(to: Day, on: Day): Day {
  return to < on ? to : on;
}
