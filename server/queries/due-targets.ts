import { type Day, dayOf } from "../../domain/day";
import type { Person } from "../../domain/person";
import { duePeriod, endedPeriods } from "../../domain/target/report-period";
import { mayReportOnTarget } from "../../domain/target/rights";
import { type TargetRow, targetRows } from "./target-rows";

/** The targets of which this person's agency owes the figure of the last ended period. */
export async function dueTargets(actor: Person, today: Day) {
  const rows = await targetRows(actor, {});
  return rows.flatMap((target) => {
    if (target.unit === null || !mayReportOnTarget(actor, target)) return [];
    const own = target.reports.filter(({ agencyId }) => agencyId === null);
    const due = duePeriod(own, firstDay(target), today);
    return due ? [{ id: target.id, name: target.name, ...due }] : [];
  });
}

/** What can be reported on: the months and quarters since the plan was published. */
export function reportablePeriods(target: TargetRow, today: Day) {
  const taken = new Set(
    target.reports
      .filter(
        ({ agencyId, state }) => agencyId === null && ["waiting", "confirmed"].includes(state),
      )
      .map(({ lastDay }) => lastDay),
  );
  const last = target.years.at(-1);
  const until = last === undefined ? today : [today, `${last + 1}-01-01`].sort()[0];
  return endedPeriods(yearBegins(target), until ?? today).filter(
    ({ lastDay }) => !taken.has(lastDay),
  );
}

/** Nothing is owed for the time before the plan was published. */
function firstDay({ planPublishedAt }: TargetRow): Day {
  return planPublishedAt ? dayOf(planPublishedAt) : "9999-12-31";
}

function yearBegins({ firstYear }: TargetRow): Day {
  return `${firstYear ?? 9999}-01-01`;
}
