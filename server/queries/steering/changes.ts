import { asc, eq, type SQL, sql } from "drizzle-orm";
import { taskClass } from "../../../db/task-class";
import type { Day } from "../../../domain/day";
import type { AgencyChanges } from "../../../domain/steering/comparison";
import { classChanged, earlierTasks, movesOf } from "../task-moves";
import type { SteeredPlan } from "./scope";

/** What became of the period's tasks since the end of an earlier day, a row for each agency. */
export function changesSince(steered: SteeredPlan, since: Day): Promise<AgencyChanges[]> {
  const { read } = steered.visible;
  const task = steered.tasks();
  const earlier = earlierTasks(steered.visible, since);
  const found = taskClass(task, steered.on);
  const move = movesOf(task, earlier);
  // Worked out once: long statements cost more to write than to answer.
  const moved = read
    .select({
      agencyId: task.agencyId,
      agencyShortName: task.agencyShortName,
      agencyOrder: task.agencyOrder,
      class: found.as("moved_class"),
      changed: classChanged(found, earlier).as("moved_changed"),
      begun: move.begun.as("moved_begun"),
      redated: move.redated.as("moved_redated"),
      returned: move.returned.as("moved_returned"),
      given: move.given.as("moved_given"),
      ended: move.ended.as("moved_ended"),
    })
    .from(task)
    .leftJoin(earlier, eq(earlier.id, task.id))
    .where(steered.ofPeriod(task))
    .as("moved");
  const of = (condition: unknown) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const into = (one: SQL) => of(sql`${moved.changed} and ${moved.class} = ${one}`);
  return read
    .select({
      agencyId: moved.agencyId,
      agencyShortName: moved.agencyShortName,
      agencyOrder: moved.agencyOrder,
      overdue: into(sql`'overdue'`),
      completed_on_time: into(sql`'completed_on_time'`),
      completed_late: into(sql`'completed_late'`),
      begun: of(moved.begun),
      redated: of(moved.redated),
      returned: of(moved.returned),
      given: of(moved.given),
      ended: of(moved.ended),
    })
    .from(moved)
    .groupBy(sql`1, 2, 3`)
    .orderBy(asc(moved.agencyOrder), asc(moved.agencyId));
}
