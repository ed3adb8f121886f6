import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Actor } from "../../domain/person";
import { actualsOf, inForce, reportStates, shareSums } from "../../domain/target/figures";
import { aimedAt, baselineYear, yearsOf } from "../../domain/target/years";

type Which = { planId?: string; targetId?: string };

/** Targets of published plans in the plans' order, each with all that was written and reported of it. */
export async function targetRows(actor: Actor, { planId, targetId }: Which) {
  const { targets, read } = visibleTo(actor);
  const target = targets();
  const rows = await read
    .select()
    .from(target)
    .where(
      and(
        isNotNull(target.planPublishedAt),
        planId ? eq(target.planId, planId) : undefined,
        targetId ? eq(target.id, targetId) : undefined,
      ),
    )
    .orderBy(asc(target.planPublishedAt), asc(target.planId), asc(target.position))
    .limit(200);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [values, reports] = await Promise.all([valuesOf(actor, ids), reportsOf(actor, ids)]);
  return rows.map((row) => {
    const own = values.filter((value) => value.targetId === row.id);
    const reported = reports.filter((report) => report.targetId === row.id);
    const states = reportStates(reported);
    const valid = inForce(own);
    return {
      ...row,
      years: yearsOf(aimedAt(row)),
      baselineYear: baselineYear(aimedAt(row)),
      /** Every row that was written, of each key the latest last. */
      values: own,
      baseline: valid.find(({ kind }) => kind === "baseline") ?? null,
      planned: valid.filter(({ kind }) => kind === "planned").sort(byYear),
      shares: valid.filter(({ kind }) => kind === "share"),
      shareSums: shareSums(own, row),
      reports: reported.map((report) => ({ ...report, state: states.get(report.id) ?? "waiting" })),
      /** The confirmed figures that count, of the whole commune, by their day. */
      actuals: actualsOf(reported.filter(({ agencyId }) => agencyId === null)),
    };
  });
}

export type TargetRow = Awaited<ReturnType<typeof targetRows>>[number];

function byYear(one: { year: number }, other: { year: number }): number {
  return one.year - other.year;
}

function valuesOf(actor: Actor, ids: string[]) {
  const { targetValues, read } = visibleTo(actor);
  const value = targetValues();
  return read
    .select()
    .from(value)
    .where(inArray(value.targetId, ids))
    .orderBy(asc(value.year), asc(value.agencyOrder), asc(value.seq));
}

function reportsOf(actor: Actor, ids: string[]) {
  const { targetReports, read } = visibleTo(actor);
  const report = targetReports();
  return read
    .select()
    .from(report)
    .where(inArray(report.targetId, ids))
    .orderBy(asc(report.lastDay), asc(report.number));
}
