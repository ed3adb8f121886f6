import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { seesWhole } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { isGathering, ownReport } from "../../domain/report/gathering";
import { isCommune } from "../../domain/report/issuer";
import type { ReportState } from "../../domain/report/paper";
import { communeOf } from "./commune";
import type { AskedPlan } from "./plan-asked";

export type ReportInputs = NonNullable<Awaited<ReturnType<typeof reportInputs>>>;

/**
 * Which agencies have sent their report for a period's own, for those who know the whole plan. The office that gathers
 * them and the committee that reports send none to themselves.
 */
export async function reportInputs(
  actor: Person,
  { plan, period }: Pick<AskedPlan, "plan" | "period">,
  today: Day,
) {
  if (!seesWhole(actor, plan)) return null;
  const visible = visibleTo(actor);
  const [agencies, reports, days, isAskedFor] = await Promise.all([
    agenciesOf(visible, period.id),
    agencyReports(visible, period.id),
    daysOf(visible, period.id),
    askedForReport(visible, plan),
  ]);
  const { startsOn, endsOn } = period;
  const of = { startsOn, endsOn, inputsDueOn: days?.inputsDueOn ?? null };
  return {
    isAsked: isGathering(of, today),
    dueOn: of.inputsDueOn,
    agencies: agencies.filter(isAskedFor).map((agency) => {
      const own = reports.filter(({ agencyId }) => agencyId === agency.id);
      return { ...agency, ...ownReport(of, own, today) };
    }),
  };
}

/** Which agencies report to the office that gathers: all but itself and the committee that reports. */
export async function askedForReport(
  visible: Pick<Visible, "read" | "settings">,
  { standingAgencyId }: Pick<AskedPlan["plan"], "standingAgencyId">,
): Promise<(agency: { id: string; name: string }) => boolean> {
  const commune = await communeOf(visible);
  return ({ id, name }) => id !== standingAgencyId && !isCommune(name, commune.name);
}

async function agenciesOf(visible: Visible, periodId: string) {
  const task = visible.tasks();
  return visible.read
    .select({
      id: task.agencyId,
      name: task.agencyName,
      tasks: sql<number>`count(*)::int`,
    })
    .from(task)
    .where(
      and(eq(task.periodId, periodId), eq(task.agencyKind, "agency"), ne(task.status, "cancelled")),
    )
    .groupBy(task.agencyId, task.agencyName, task.agencyOrder)
    .orderBy(asc(task.agencyOrder), asc(task.agencyId));
}

/** The reports of agencies in a period, the latest first. */
export async function agencyReports(visible: Visible, periodId: string) {
  const report = visible.reports();
  const rows = await visible.read
    .select({
      id: report.id,
      agencyId: report.agencyId,
      state: report.state,
      fromDay: report.fromDay,
      toDay: report.toDay,
      dataDay: report.dataDay,
      stateAt: report.stateAt,
      takenInAt: report.takenInAt,
    })
    .from(report)
    .where(and(eq(report.periodId, periodId), eq(report.kind, "agency")))
    .orderBy(desc(report.dataDay), desc(report.stateAt), asc(report.id));
  return rows satisfies { state: ReportState }[];
}

async function daysOf(visible: Visible, periodId: string) {
  const period = visible.periods();
  const [row] = await visible.read
    .select({ inputsDueOn: period.inputsDueOn })
    .from(period)
    .where(eq(period.id, periodId));
  return row;
}
