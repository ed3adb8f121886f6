import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Day } from "../domain/day";
import type { TaskClass } from "../domain/task-class";

type ClassedColumns = { status: SQLWrapper; lastDay: SQLWrapper; submittedOn: SQLWrapper };

/** `classOf` of domain/task-class in SQL; a test over random worlds holds the two equal. */
export function taskClass(task: ClassedColumns, day: Day): SQL<TaskClass | null> {
  const late = sql`(${task.lastDay} is not null and coalesce(${task.submittedOn}, ${day}::date) > ${task.lastDay})`;
  return sql<TaskClass | null>`case
    when ${task.status} in ('paused', 'cancelled') then null
    when ${task.status} = 'completed' then case when ${late} then 'completed_late' else 'completed_on_time' end
    when ${task.lastDay} is null then 'no_deadline'
    when ${late} then 'overdue'
    when ${task.status} in ('in_progress', 'submitted') then 'in_time'
    else 'not_started'
  end`;
}
