import { and, eq, inArray } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { ReportAgency, ReportData, ReportTask } from "../../domain/report/gathered";
import type { ReportScope } from "../../domain/report/paper";
import { actsUntil } from "../../domain/report/start";
import { dutyStandings } from "./duty-standings";
import { type AskedPlan, askedPlan } from "./plan-asked";
import { actsWithin } from "./report-gathering/acts";
import { evidenceOn } from "./report-gathering/evidence";
import { targetsOn } from "./report-gathering/targets";
import { steeredPlan } from "./steering/scope";
import { talliesOf } from "./steering/tallies";
import { tasksExport } from "./tasks-export";

/**
 * All that a report says, as it was known at the end of its data day: the counts of the steering view, the tasks with
 * what was last said about them, and what was done within its days. An agency's own report is cut to its tasks.
 */
export async function reportData(
  actor: Person,
  report: ReportScope & { id: string; agency: ReportAgency | null },
  today: Day,
): Promise<ReportData> {
  const { planId, periodId, agencyId, dataDay: on } = report;
  const found = await askedPlan(actor, { planId, periodId, on }, today);
  if (!found || found.on !== on) throw new Error("a report of a day nobody can ask for");
  const steered = steeredPlan(actor, found);
  const { visible } = steered;
  const days = { from: report.fromDay, to: actsUntil(report.toDay, on) };
  const of = agencyId ? { agencyId } : {};
  const rows = await tasksExport(actor, { planId, periodId, on, of, search: "", page: 1 }, today);
  if (!rows) throw new Error("a period of more tasks than one report can hold");
  const tasks = new Map(rows.map((row) => [row.id, row]));
  const [plan, office, tallies, standings, evidence, acts, targets] = await Promise.all([
    planHead(visible, found),
    officeOf(visible, found.plan.standingAgencyId),
    talliesOf(steered),
    dutyStandings(actor, found),
    evidenceOn(visible, tasks, on),
    actsWithin(visible, { planId, agencyId, tasks, ...days }),
    agencyId ? [] : targetsOn(actor, planId, on),
  ]);
  const commune = await communeOf();
  return {
    reportId: report.id,
    plan,
    period: { id: periodId, label: found.period.label },
    ...days,
    on,
    commune,
    office,
    agency: report.agency,
    duties: standings.map(({ ref, heading, text, class: found }) => ({
      ...{ ref, heading, text, class: found },
    })),
    tasks: rows.map((row): ReportTask => {
      const { id, ref, text, request, agencyId: own, agencyName, role, status, class: kind } = row;
      const { lastDay, submittedOn, progress, note } = row;
      const raised = acts.filter(({ taskId }) => taskId === id);
      const last = (name: "obstacles" | "proposals") =>
        raised.findLast((act) => act.kind === name)?.text ?? null;
      return {
        ...{ id, ref, text, request, agencyId: own, agencyName, group: row.agencyKind === "group" },
        ...{ role, status, class: kind, lastDay, submittedOn, progress, note },
        ...{ obstacles: last("obstacles"), proposals: last("proposals") },
        evidence: evidence.get(id) ?? [],
      };
    }),
    tallies: agencyId ? tallies.filter((tally) => tally.agencyId === agencyId) : tallies,
    acts: acts.map(({ taskId: _task, ...act }) => act),
    targets,
  };
}

async function planHead(visible: Visible, { plan }: AskedPlan) {
  const known = visible.plans();
  const [row] = await visible.read
    .select({ issuedOn: known.issuedOn })
    .from(known)
    .where(eq(known.id, plan.id));
  const { id, title, number, publishedOn } = plan;
  return { id, title, number, publishedOn, issuedOn: row?.issuedOn ?? null };
}

async function officeOf(visible: Visible, agencyId: string) {
  const agency = visible.agencies();
  const [row] = await visible.read
    .select({ name: agency.name, shortName: agency.shortName })
    .from(agency)
    .where(eq(agency.id, agencyId));
  if (!row) throw new Error("a plan that no office follows");
  return row;
}

/** The commune's name and province, which everybody may know. */
async function communeOf() {
  const visible = visibleTo({ kind: "system" });
  const setting = visible.settings();
  const rows = await visible.read
    .select()
    .from(setting)
    .where(and(inArray(setting.key, ["commune", "province"])));
  const value = (key: string) => rows.find((row) => row.key === key)?.value ?? "";
  return { name: value("commune"), province: value("province") };
}
