import { OPEN, RATED } from "./classes";
import type { TaskQuestion } from "./question";
import { groupedBy, sumOf, type Tally } from "./tally";
import type { AgencyRates, Rate } from "./view";

/**
 * How each agency keeps its days and its reports, over all its tasks in either role.
 *
 * On-time rate: đúng hạn ÷ (hoàn thành + đang quá hạn); tasks without a last day are left out.
 * Update rate: of its tasks that are not completed, those reported on within 30 days, by itself or for it.
 */
export function ratesOf(tallies: readonly Tally[]): AgencyRates[] {
  const agencies = groupedBy(
    tallies.filter(({ group }) => !group),
    "agencyId",
  );
  return [...agencies].map(([agencyId, own]) => {
    const sum = sumOf(own);
    const open: TaskQuestion = { agencyId, classes: OPEN };
    return {
      agencyId,
      shortName: own[0]?.agencyShortName ?? "",
      onTime: onTimeRate(own, agencyId),
      updated: rateOf(sum.reported, { ...open, reported: true }, sum.open, open),
    };
  });
}

/** The on-time rate of one agency's tasks, or of all there are. */
export function onTimeRate(tallies: readonly Tally[], agencyId?: string): Rate | null {
  const { onTimeDated, completedLate, overdue } = sumOf(tallies);
  const of: TaskQuestion = { ...(agencyId === undefined ? {} : { agencyId }), dated: true };
  return rateOf(
    onTimeDated,
    { ...of, classes: ["completed_on_time"] },
    onTimeDated + completedLate + overdue,
    { ...of, classes: RATED },
  );
}

function rateOf(part: number, of: TaskQuestion, whole: number, all: TaskQuestion): Rate | null {
  if (whole === 0) return null;
  return { part: { tasks: part, of }, whole: { tasks: whole, of: all } };
}
