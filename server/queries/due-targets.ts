import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { type Day, dayOf } from "../../domain/day";
import type { Person } from "../../domain/person";
import { duePeriod, endedPeriods } from "../../domain/target/report-period";
import { mayReportOnTarget } from "../../domain/target/rights";
import { aimedAt, yearsOf } from "../../domain/target/years";
import type { TargetRow } from "./target-rows";

/** The targets of which this person's agency owes the figure of the last ended period. */
export async function dueTargets(actor: Person, today: Day) {
  const own = await reportedByOwn(actor);
  return own.flatMap(({ target, reports }) => {
    const ofCommune = reports.filter(({ agencyId }) => agencyId === null);
    const due = duePeriod(ofCommune, firstDay(target), reportedUntil(target, today));
    return due ? [{ id: target.id, name: target.name, ...due }] : [];
  });
}

/**
 * Figures of this person's agency that were given back, and that nothing was sent for since. A correction that was
 * given back leaves the confirmed figure it was to replace: nothing is owed then.
 */
export async function returnedTargetReports(actor: Person) {
  const own = await reportedByOwn(actor);
  return own.flatMap(({ target, reports }) =>
    reports
      .filter(
        (one) =>
          one.verdict === "returned" &&
          !reports.some(
            ({ number, verdict, lastDay, agencyId }) =>
              (number > one.number || verdict === "confirmed") &&
              lastDay === one.lastDay &&
              agencyId === one.agencyId,
          ),
      )
      .map((one) => ({ ...one, target: { id: target.id, name: target.name, unit: target.unit } })),
  );
}

export type ReturnedTargetReport = Awaited<ReturnType<typeof returnedTargetReports>>[number];

/** The targets that this person's agency reports on, with all that was reported of them. */
async function reportedByOwn(actor: Person) {
  const visible = visibleTo(actor);
  const target = visible.targets();
  const rows = await visible.read
    .select()
    .from(target)
    .where(
      and(
        isNotNull(target.planPublishedAt),
        isNotNull(target.unit),
        eq(target.responsibleAgencyId, actor.agencyId),
      ),
    )
    .orderBy(asc(target.planPublishedAt), asc(target.planId), asc(target.position))
    .limit(200);
  const own = rows.filter((row) => mayReportOnTarget(actor, row));
  if (own.length === 0) return [];
  const report = visible.targetReports();
  const reports = await visible.read
    .select()
    .from(report)
    .where(
      inArray(
        report.targetId,
        own.map(({ id }) => id),
      ),
    )
    .orderBy(asc(report.number));
  return own.map((row) => ({
    target: row,
    reports: reports.filter(({ targetId }) => targetId === row.id),
  }));
}

/**
 * What can be reported on: the months and quarters since the target's first year began, of which there is no figure yet of the
 * commune or of one of these villages; each says whether the commune's is there.
 */
export function reportablePeriods(target: TargetRow, villageIds: readonly string[], today: Day) {
  const stands = target.reports.filter(({ state }) => ["waiting", "confirmed"].includes(state));
  const has = (agencyId: string | null, day: Day) =>
    stands.some((one) => one.agencyId === agencyId && one.lastDay === day);
  return endedPeriods(yearBegins(target), reportedUntil(target, today))
    .filter(({ lastDay }) => [null, ...villageIds].some((id) => !has(id, lastDay)))
    .map((period) => ({ ...period, isTaken: has(null, period.lastDay) }));
}

type Aimed = Pick<TargetRow, "firstYear" | "finalYear" | "planEndsOn">;

/** Of a target whose last year is over, no period after it is reported on. */
function reportedUntil(target: Aimed, today: Day): Day {
  const last = yearsOf(aimedAt(target)).at(-1);
  return last === undefined ? today : ([today, `${last + 1}-01-01`].sort()[0] ?? today);
}

/** No figure is owed of the time before the plan was published. */
function firstDay({ planPublishedAt }: Pick<TargetRow, "planPublishedAt">): Day {
  return planPublishedAt ? dayOf(planPublishedAt) : "9999-12-31";
}

/** But it may be reported on from the first day of the target's first year. */
function yearBegins({ firstYear }: Aimed): Day {
  return `${firstYear ?? 9999}-01-01`;
}
