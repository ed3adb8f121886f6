import { eq } from "drizzle-orm";
import type { Visible } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { ReportAct, ReportAgency, ReportData, ReportTask } from "../../domain/report/gathered";
import type { ReportScope } from "../../domain/report/paper";
import { actsUntil } from "../../domain/report/start";
import { communeOf } from "./commune";
import { standingDuties } from "./duty-standings";
import { type AskedPlan, planAsked } from "./plan-asked";
import { actsWithin, type GatheredAct } from "./report-gathering/acts";
import { evidenceOn } from "./report-gathering/evidence";
import { targetsOn } from "./report-gathering/targets";
import { steeredPlan } from "./steering/scope";
import { talliesOf } from "./steering/tallies";
import { tasksExport } from "./tasks-export";

type Asked = { actor: Person; visible: Visible; today: Day };
type Told = ReportScope & { id: string };

/**
 * All that a report says, as it was known at the end of its data day: the counts of the steering view, the tasks with
 * what was last said about them, and what was done within its days. An agency's own report is cut to its tasks. Read
 * through eyes that see one moment, its parts agree with each other.
 */
export async function reportData(
  asked: Asked,
  report: Told & { agency: ReportAgency | null },
): Promise<ReportData> {
  const { actor, visible } = asked;
  const { planId, periodId, agencyId, dataDay: on } = report;
  const { found, days, rows, tasks } = await toldBy(asked, report);
  const steered = steeredPlan(actor, found, visible);
  const [plan, office, tallies, standings, evidence, acts, targets] = await Promise.all([
    planHead(visible, found),
    officeOf(visible, found.plan.standingAgencyId),
    talliesOf(steered),
    standingDuties(visible, { planId, periodId, on, knownBy: found.knownBy }),
    evidenceOn(visible, tasks, on),
    actsWithin(visible, { planId, agencyId, tasks, ...days }),
    agencyId ? NO_TARGETS : targetsOn(actor, visible, { planId, on }),
  ]);
  const commune = await communeOf(visible);
  const raised = lastRaised(acts);
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
      const { id, ref, text, request, agencyId: own, agencyName, role, status, reason } = row;
      const { class: kind, lastDay, submittedOn, progress, note } = row;
      return {
        ...{ id, ref, text, request, agencyId: own, agencyName, group: row.agencyKind === "group" },
        ...{ role, status, reason, class: kind, lastDay, submittedOn, progress, note },
        obstacles: raised.get(`obstacles ${id}`) ?? null,
        proposals: raised.get(`proposals ${id}`) ?? null,
        evidence: evidence.get(id) ?? [],
      };
    }),
    tallies: agencyId ? tallies.filter((tally) => tally.agencyId === agencyId) : tallies,
    acts: acts.map(({ taskId: _task, ...act }) => act),
    ...targets,
  };
}

/** An agency's own report tells of its tasks alone. */
const NO_TARGETS = { targets: [], unstatedTargets: [] };

/** What was last raised about each task, under its kind and the task; acts come in the order of time. */
function lastRaised(acts: readonly GatheredAct[]): Map<string, string | null> {
  return new Map(acts.map(({ kind, taskId, text }) => [`${kind} ${taskId}`, text]));
}

/** What was done within a report's days, without all else that it says. */
export async function reportActs(asked: Asked, report: Told): Promise<ReportAct[]> {
  const { days, tasks } = await toldBy(asked, report);
  const { planId, agencyId } = report;
  const acts = await actsWithin(asked.visible, { planId, agencyId, tasks, ...days });
  return acts.map(({ taskId: _task, ...act }) => act);
}

/** The plan a report is about, its days, and the tasks it tells of. */
async function toldBy({ actor, visible, today }: Asked, report: Told) {
  const { planId, periodId, agencyId, dataDay: on } = report;
  const found = await planAsked(visible, { planId, periodId, on }, today);
  if (!found || found.on !== on) throw new Error("a report of a day nobody can ask for");
  const days = { from: report.fromDay, to: actsUntil(report.toDay, on) };
  const of = agencyId ? { agencyId } : {};
  const asked = { planId, periodId, on, of, search: "", page: 1 };
  const rows = await tasksExport(actor, asked, today, visible);
  if (!rows) throw new Error("a period of more tasks than one report can hold");
  return { found, days, rows, tasks: new Map(rows.map((row) => [row.id, row])) };
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
