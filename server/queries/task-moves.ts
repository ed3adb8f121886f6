import { type SQL, sql } from "drizzle-orm";
import { taskClass } from "../../db/task-class";
import type { Visible } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { Move, TaskQuestion } from "../../domain/steering/question";
import type { TaskClass } from "../../domain/task-class";
import type { TaskTable } from "./task-row";

/** Tasks as they were known at the end of an earlier day: what moved is told from that. */
export function earlierTasks(visible: Visible, since: Day) {
  const task = visible.tasks(since);
  return visible.read
    .select({
      id: task.id,
      class: taskClass(task, since).as("earlier_class"),
      begun: isBegun(task).as("earlier_begun"),
      status: task.status,
      lastDay: task.lastDay,
      returned: task.returned,
    })
    .from(task)
    .as("earlier");
}

type Earlier = ReturnType<typeof earlierTasks>;

/** Acknowledging alone is no beginning. */
export function isBegun({ status }: Pick<TaskTable, "status">): SQL<boolean> {
  return sql<boolean>`(${status} in ('in_progress', 'submitted', 'completed'))`;
}

/** Whether a task's class then was another, beside `earlier`, which has no row for what was not yet given. */
export function classChanged(found: SQL<TaskClass | null>, earlier: Earlier): SQL<boolean> {
  return sql<boolean>`(${found} is distinct from ${earlier.class})`;
}

/** What became of a task since then. */
export function movesOf(
  task: Pick<TaskTable, "status" | "lastDay" | "returned">,
  earlier: Earlier,
): Record<Move, SQL<boolean>> {
  return {
    begun: sql`(${isBegun(task)} and ${earlier.begun} is not true)`,
    redated: sql`(${earlier.id} is not null and ${task.lastDay} is distinct from ${earlier.lastDay})`,
    returned: sql`(${task.returned} and ${earlier.returned} is not true)`,
    given: sql`(${task.status} <> 'cancelled' and coalesce(${earlier.status}, 'cancelled') = 'cancelled')`,
    ended: sql`(${task.status} = 'cancelled' and ${earlier.status} <> 'cancelled')`,
  };
}

/** What a question about two days narrows a list to, in rows of tasks of whatever query. */
export function movedBetween(
  visible: Visible,
  task: TaskTable,
  found: SQL<TaskClass | null>,
  { since, was, changed, moved }: TaskQuestion,
): SQL[] {
  if (since === undefined) return [];
  const earlier = earlierTasks(visible, since);
  const asked = [
    ...(was && was.length > 0 ? [sql`${earlier.class} in ${[...was]}`] : []),
    ...(changed ? [classChanged(found, earlier)] : []),
    ...(moved ? [movesOf(task, earlier)[moved]] : []),
  ];
  if (asked.length === 0) return [];
  return [
    sql`exists (select 1 from (select 1) one left join ${earlier} on ${earlier.id} = ${task.id}
      where ${sql.join(asked, sql` and `)})`,
  ];
}
