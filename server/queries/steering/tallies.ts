import { asc, type SQL, sql } from "drizzle-orm";
import type { Tally } from "../../../domain/steering/tally";
import { conditions, sectionOf } from "../task-question";
import type { SteeredPlan } from "./scope";

/**
 * All the view counts of tasks, in one pass over them: by agency, section and role, agencies in protocol order.
 * As many rows as there are such places, however many tasks stand in them.
 */
export function talliesOf(steered: SteeredPlan): Promise<Tally[]> {
  const task = steered.tasks();
  const is = conditions(task, steered.on);
  const of = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const inClass = (one: string) => of(sql`${is.class} = ${one}`);
  return steered.visible.read
    .select({
      agencyId: task.agencyId,
      agencyName: task.agencyName,
      agencyOrder: task.agencyOrder,
      group: sql<boolean>`${task.agencyKind} = 'group'`,
      relation: task.agencyRelation,
      section: sectionOf(task),
      role: task.role,
      counted: of(is.counted),
      overdue: inClass("overdue"),
      completedOnTime: inClass("completed_on_time"),
      completedLate: inClass("completed_late"),
      dated: of(sql`${is.counted} and ${task.lastDay} is not null`),
      begun: of(is.begun),
      paused: of(sql`${task.status} = 'paused'`),
      cancelled: of(sql`${task.status} = 'cancelled'`),
      noDeadline: inClass("no_deadline"),
      open: of(is.open),
      reported: of(sql`${is.open} and ${is.reported}`),
      onTimeDated: of(sql`${is.class} = 'completed_on_time' and ${task.lastDay} is not null`),
      dueSoon: of(is.dueSoon),
      silent: of(is.silent),
      waiting: of(sql`${task.status} = 'submitted'`),
      to30: of(is.aged("to30")),
      to120: of(is.aged("31to120")),
      over120: of(is.aged("over120")),
      worstDays: sql<number>`coalesce(max(${is.daysLate}) filter (where ${is.isOverdue}), 0)`,
      progress: sql<number>`coalesce(sum(${task.progress}) filter (where ${is.counted}), 0)::int`,
    })
    .from(task)
    .where(steered.ofPeriod(task))
    .groupBy(
      task.agencyId,
      task.agencyName,
      task.agencyOrder,
      task.agencyKind,
      task.agencyRelation,
      sectionOf(task),
      task.role,
    )
    .orderBy(asc(task.agencyOrder), asc(task.agencyId));
}
