import { and, asc, eq, gte, inArray, isNotNull, ne, sql } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import { type Day, startOfDay } from "../../domain/day";
import { inputsFrom } from "../../domain/period";
import type { Person } from "../../domain/person";
import { ownReport } from "../../domain/report/gathering";
import { OPEN_STATUSES } from "../../domain/task";
import { agencyReports, askedForReport } from "./report-inputs";

/**
 * By when this person's agency sends what reports need, for how many of its tasks it has not: tasks in its hands that
 * nobody has reported on in the thirty days before; and its own report, if one is asked of it. Asked for from thirty
 * days before until the period ends.
 */
export async function inputsDue(actor: Person, today: Day) {
  const visible = visibleTo(actor);
  const period = visible.periods();
  const plan = visible.plans();
  const periods = await visible.read
    .select({
      id: period.id,
      label: period.label,
      startsOn: period.startsOn,
      endsOn: period.endsOn,
      planTitle: plan.title,
      standingAgencyId: plan.standingAgencyId,
      inputsDueOn: period.inputsDueOn,
    })
    .from(period)
    .innerJoin(plan, eq(plan.id, period.planId))
    .where(and(isNotNull(period.inputsDueOn), gte(period.endsOn, today)))
    .orderBy(asc(period.inputsDueOn), asc(period.id))
    .limit(20);
  const asked = periods.flatMap(({ inputsDueOn, ...one }) =>
    inputsDueOn && inputsFrom(inputsDueOn) <= today
      ? [{ ...one, inputsDueOn, from: inputsFrom(inputsDueOn) }]
      : [],
  );
  return Promise.all(
    asked.map(async (one) => {
      const sent = await inputsSent(visible, one);
      const own = sent.find(({ agencyId }) => agencyId === actor.agencyId);
      const { tasks = 0, missing = 0 } = own ?? {};
      return { ...one, tasks, missing, own: await reportOf(actor, visible, one, today) };
    }),
  ).then((all) => all.filter(({ tasks }) => tasks > 0));
}

type Asked = {
  id: string;
  startsOn: Day;
  endsOn: Day;
  inputsDueOn: Day;
  standingAgencyId: string;
};

/** The report of somebody's own agency for a period; null when none is asked of it. */
async function reportOf(actor: Person, visible: Visible, period: Asked, today: Day) {
  const agency = visible.agencies();
  const [own] = await visible.read
    .select({ id: agency.id, name: agency.name })
    .from(agency)
    .where(eq(agency.id, actor.agencyId));
  const isAskedFor = await askedForReport(visible, period);
  if (!own || !isAskedFor(own)) return null;
  const reports = await agencyReports(visible, period.id);
  return ownReport(
    period,
    reports.filter(({ agencyId }) => agencyId === own.id),
    today,
  );
}

/** Each agency of a period with its tasks that count, and those of them that nothing was sent for. */
export async function inputsSent(
  visible: Visible,
  { id, from }: { id: string; from: Day },
): Promise<{ agencyId: string; tasks: number; missing: number }[]> {
  const task = visible.tasks();
  const since = startOfDay(from).toISOString();
  const silent = and(
    inArray(task.status, [...OPEN_STATUSES]),
    sql`coalesce(${task.lastReportAt} < ${since}::timestamptz, true)`,
  );
  return visible.read
    .select({
      agencyId: task.agencyId,
      tasks: sql<number>`count(*)::int`,
      missing: sql<number>`(count(*) filter (where ${silent}))::int`,
    })
    .from(task)
    .where(and(eq(task.periodId, id), ne(task.status, "cancelled"), ne(task.agencyKind, "group")))
    .groupBy(task.agencyId);
}
