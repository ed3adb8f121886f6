import { asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { Actor } from "../../domain/person";
import {
  type StandingOfTarget,
  type StandingReport,
  standingOfTarget,
  type TargetRecord,
} from "../../domain/target/standing";

type Asked = {
  planId: string;
  /** At whose end it is told; nothing that came later counts. */
  on: Day;
  /** Whether the villages' figures are wanted too. */
  villages?: boolean;
};

/**
 * The targets of a plan in its order: what is stated, what was confirmed, and what follows for a day: giao, thực hiện,
 * tỷ lệ, so cùng kỳ, the needed pace. One statement, whatever was reported.
 */
export async function targetStandings(
  actor: Actor,
  { planId, on, villages = false }: Asked,
  visible = visibleTo(actor),
): Promise<StandingOfTarget[]> {
  const records = await targetRecords(visible, planId, villages);
  return records.map((record) => standingOfTarget(record, on));
}

/** The same on two days, from one reading of the register. */
export async function targetsOnBoth(
  actor: Actor,
  { planId, on, since }: { planId: string; on: Day; since: Day | null },
): Promise<{ now: StandingOfTarget[]; before: StandingOfTarget[] | null }> {
  const records = await targetRecords(visibleTo(actor), planId, false);
  return {
    now: records.map((record) => standingOfTarget(record, on)),
    before: since === null ? null : records.map((record) => standingOfTarget(record, since)),
  };
}

async function targetRecords(
  visible: Visible,
  planId: string,
  villages: boolean,
): Promise<TargetRecord[]> {
  const target = visible.targets();
  const values = writtenValues(visible, villages);
  const reports = reportedValues(visible, villages);
  const rows = await visible.read
    .select({
      id: target.id,
      position: target.position,
      name: target.name,
      unit: target.unit,
      finalYear: target.finalYear,
      finalValue: target.finalValue,
      yearlyGain: target.yearlyGain,
      isAtLeast: target.isAtLeast,
      partOfId: target.partOfId,
      responsibleAgencyId: target.responsibleAgencyId,
      responsibleAgencyName: target.responsibleAgencyName,
      clauseAt: clauseOf(visible, target),
      values: values.rows,
      reports: reports.rows,
    })
    .from(target)
    .leftJoin(values, eq(values.targetId, target.id))
    .leftJoin(reports, eq(reports.targetId, target.id))
    .where(eq(target.planId, planId))
    .orderBy(asc(target.position));
  return rows.map((row) => ({
    ...row,
    values: (row.values ?? []).map(timed),
    reports: (row.reports ?? []).map(judged),
  }));
}

type Target = ReturnType<Visible["targets"]>;
/** As JSON has them: instants are texts. */
type WrittenRow = Omit<TargetRecord["values"][number], "at"> & { at: string };
type ReportedRow = Omit<StandingReport, "at" | "verdictAt"> & {
  at: string;
  verdictAt: string | null;
};

function timed(row: WrittenRow): TargetRecord["values"][number] {
  return { ...row, at: new Date(row.at) };
}

function judged({ verdictAt, ...row }: ReportedRow): StandingReport {
  return {
    ...row,
    at: new Date(row.at),
    verdictAt: verdictAt === null ? null : new Date(verdictAt),
  };
}

/** The block of the plan that holds the target's sentence. */
function clauseOf(visible: Visible, target: Target): SQL<number | null> {
  const clause = visible.clauses();
  return sql<number | null>`(
    select max(${clause.startsAt}) from ${clause}
    where ${clause.planId} = ${target.planId} and ${clause.startsAt} <= ${target.startsAt})`;
}

/** All that was written down of each target, as one value: of the whole commune, or also of its villages. */
function writtenValues(visible: Visible, villages: boolean) {
  const value = visible.targetValues();
  return visible.read
    .select({
      targetId: value.targetId,
      rows: sql<WrittenRow[]>`json_agg(json_build_object(
        'kind', ${value.kind}, 'year', ${value.year}, 'agencyId', ${value.agencyId},
        'seq', ${value.seq}, 'value', ${value.value}, 'workedBack', ${value.workedBack},
        'at', ${value.at}, 'agencyName', ${value.agencyName},
        'agencyOrder', ${value.agencyOrder}))`.as("written_values"),
    })
    .from(value)
    .where(villages ? undefined : isNull(value.agencyId))
    .groupBy(value.targetId)
    .as("written");
}

/** The same of all that was reported and that this person may know of. */
function reportedValues(visible: Visible, villages: boolean) {
  const report = visible.targetReports();
  return visible.read
    .select({
      targetId: report.targetId,
      rows: sql<ReportedRow[]>`json_agg(json_build_object(
        'id', ${report.id}, 'number', ${report.number}, 'lastDay', ${report.lastDay},
        'agencyId', ${report.agencyId}, 'value', ${report.value}, 'verdict', ${report.verdict},
        'verdictAt', ${report.verdictAt}, 'at', ${report.at}, 'byName', ${report.byName},
        'verdictByName', ${report.verdictByName}, 'agencyName', ${report.agencyName},
        'agencyOrder', ${report.agencyOrder}))`.as("reported_values"),
    })
    .from(report)
    .where(villages ? undefined : isNull(report.agencyId))
    .groupBy(report.targetId)
    .as("reported");
}
