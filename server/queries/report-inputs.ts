import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { seesWhole } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { isGathering, isSentFor } from "../../domain/report/gathering";
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
  const [agencies, reports, days, commune] = await Promise.all([
    agenciesOf(actor, period.id),
    reportsOf(actor, period.id),
    daysOf(actor, period.id),
    communeOf(visibleTo(actor)),
  ]);
  const of = { endsOn: period.endsOn, inputsDueOn: days?.inputsDueOn ?? null };
  const asked = agencies.filter(
    ({ id, name }) => id !== plan.standingAgencyId && !isCommune(name, commune.name),
  );
  return {
    isAsked: isGathering(of, today),
    dueOn: of.inputsDueOn,
    agencies: asked.map((agency) => {
      const own = reports.filter(({ agencyId }) => agencyId === agency.id);
      const sent = own.find(
        ({ state, dataDay }) => state === "sent" && isSentFor(of, dataDay, today),
      );
      const report = sent ?? own.find(({ state }) => state === "draft") ?? null;
      return { ...agency, isSent: sent !== undefined, report };
    }),
  };
}

async function agenciesOf(actor: Person, periodId: string) {
  const visible = visibleTo(actor);
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

async function reportsOf(actor: Person, periodId: string) {
  const visible = visibleTo(actor);
  const report = visible.reports();
  const rows = await visible.read
    .select({
      id: report.id,
      agencyId: report.agencyId,
      state: report.state,
      dataDay: report.dataDay,
      stateAt: report.stateAt,
      takenInAt: report.takenInAt,
    })
    .from(report)
    .where(and(eq(report.periodId, periodId), eq(report.kind, "agency")))
    .orderBy(desc(report.dataDay), desc(report.stateAt), asc(report.id));
  return rows satisfies { state: ReportState }[];
}

async function daysOf(actor: Person, periodId: string) {
  const visible = visibleTo(actor);
  const period = visible.periods();
  const [row] = await visible.read
    .select({ inputsDueOn: period.inputsDueOn })
    .from(period)
    .where(eq(period.id, periodId));
  return row;
}
