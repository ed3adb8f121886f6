import type { Day } from "../day";
import { inputsFrom } from "../period";
import { isYearClosing } from "./closings";
import type { ReportState } from "./paper";

type Period = { startsOn: Day; endsOn: Day; inputsDueOn: Day | null };
type Days = { fromDay: Day; toDay: Day; dataDay: Day };

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

/** Whether a report's days are the period's own: all of it, or the year of reports that closes in it. */
function isOnPeriod({ startsOn, endsOn }: Period, { fromDay: from, toDay: to }: Days): boolean {
  return (from === startsOn && to === endsOn) || isYearClosing({ from, to });
}

/** Whether a report that was sent tells how things stand for the period's own report. */
function isSentFor(period: Period, { dataDay }: Days, today: Day): boolean {
  return !isGathering(period, today) || dataDay >= gatheredFrom(period);
}

/** Of an agency's reports in a period the one that is sent for the period's own, else the one being written for it. */
export function ownReport<R extends Days & { state: ReportState }>(
  period: Period,
  reports: readonly R[],
  today: Day,
): { isSent: boolean; report: R | null } {
  const own = reports.filter((report) => isOnPeriod(period, report));
  const sent = own.find((one) => one.state === "sent" && isSentFor(period, one, today));
  const report = sent ?? own.find(({ state }) => state === "draft") ?? null;
  return { isSent: sent !== undefined, report };
}
