import { asc, eq, type SQL, sql } from "drizzle-orm";
import { taskClass } from "../../db/task-class";
import { type Visible, visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { type DutyStanding, dutyClass } from "../../domain/duty-roll-up";
import type { Person } from "../../domain/person";
import type { CoursedDuty } from "../../domain/steering/course";
import type { AskedPlan } from "./plan-asked";

/** A duty of a plan with where it stands in a period on a day. */
export type StandingDuty = DutyStanding &
  CoursedDuty & { id: string; heading: string; text: string; startsAt: number; endsAt: number };

/** All duties of a plan in its order, for one reader. */
export function dutyStandings(
  actor: Person,
  { plan, period, on, knownBy }: AskedPlan,
): Promise<StandingDuty[]> {
  return standingDuties(visibleTo(actor), { planId: plan.id, periodId: period.id, on, knownBy });
}

type Asked = { planId: string; periodId: string } & Pick<AskedPlan, "on" | "knownBy">;

/** The same through given eyes; the lead tasks are counted by the database, a row a duty. */
export async function standingDuties(
  visible: Visible,
  { planId, periodId, on, knownBy }: Asked,
): Promise<StandingDuty[]> {
  const duty = visible.duties();
  const leads = countedLeads(visible, periodId, on, knownBy);
  const rows = await visible.read
    .select({
      id: duty.id,
      ref: duty.ref,
      heading: duty.section,
      text: duty.text,
      startsAt: duty.startsAt,
      endsAt: duty.endsAt,
      led: leads.dutyId,
      leads: {
        counted: leads.counted,
        overdue: leads.overdue,
        completedOnTime: leads.completedOnTime,
        completedLate: leads.completedLate,
        dated: leads.dated,
        begun: leads.begun,
        paused: leads.paused,
        cancelled: leads.cancelled,
      },
      daysLate: leads.daysLate,
      dueOn: leads.dueOn,
      doneOn: leads.doneOn,
    })
    .from(duty)
    .leftJoin(leads, eq(leads.dutyId, duty.id))
    .where(eq(duty.planId, planId))
    .orderBy(asc(duty.position));
  return rows.map(({ led, leads: counts, daysLate, dueOn, doneOn, ...place }) => ({
    ...place,
    class: dutyClass(led && counts ? counts : NOBODY),
    daysLate: daysLate ?? 0,
    dueOn: counts?.dated === counts?.counted ? dueOn : null,
    doneOn,
  }));
}

/** The same, and where two days are compared what each duty was at the end of the earlier one. */
export async function standingsSince(
  actor: Person,
  asked: AskedPlan,
  since: Day | undefined,
): Promise<StandingDuty[]> {
  if (since === undefined) return dutyStandings(actor, asked);
  const [now, then] = await Promise.all([
    dutyStandings(actor, asked),
    dutyStandings(actor, { ...asked, on: since, knownBy: since }),
  ]);
  const classes = new Map(then.map((duty) => [duty.id, duty.class]));
  return now.map((duty) => ({ ...duty, was: classes.get(duty.id) ?? "unassigned" }));
}

const NOBODY = {
  counted: 0,
  overdue: 0,
  completedOnTime: 0,
  completedLate: 0,
  dated: 0,
  begun: 0,
  paused: 0,
  cancelled: 0,
};

function countedLeads(
  visible: ReturnType<typeof visibleTo>,
  periodId: string,
  on: Day,
  knownBy: Day | null,
) {
  const standing = visible.dutyStandings(knownBy);
  const { dutyId, status, lastDay, submittedOn } = standing;
  // Worked out once: long statements cost more to write than to answer.
  const lead = visible.read
    .select({
      dutyId,
      status,
      lastDay,
      submittedOn,
      class: taskClass(standing, on).as("lead_class"),
    })
    .from(standing)
    .where(eq(standing.periodId, periodId))
    .as("lead");
  const found = lead.class;
  const counts = sql`${lead.status} not in ('paused', 'cancelled')`;
  const of = (name: string, condition: SQL) =>
    sql<number>`(count(*) filter (where ${condition}))::int`.as(name);
  const day = (name: string, value: SQL) => sql<Day | null>`${value}`.as(name);
  return visible.read
    .select({
      dutyId: lead.dutyId,
      counted: of("counted", counts),
      overdue: of("overdue", sql`${found} = 'overdue'`),
      completedOnTime: of("completed_on_time", sql`${found} = 'completed_on_time'`),
      completedLate: of("completed_late", sql`${found} = 'completed_late'`),
      dated: of("dated", sql`${counts} and ${lead.lastDay} is not null`),
      begun: of("begun", sql`${lead.status} in ('in_progress', 'submitted', 'completed')`),
      paused: of("paused", sql`${lead.status} = 'paused'`),
      cancelled: of("cancelled", sql`${lead.status} = 'cancelled'`),
      daysLate:
        sql<number>`coalesce(max(${on}::date - ${lead.lastDay}) filter (where ${found} = 'overdue'), 0)`.as(
          "days_late",
        ),
      dueOn: day("due_on", sql`max(${lead.lastDay}) filter (where ${counts})`),
      doneOn: day("done_on", sql`max(${lead.submittedOn}) filter (where ${counts})`),
    })
    .from(lead)
    .groupBy(lead.dutyId)
    .as("leads");
}
