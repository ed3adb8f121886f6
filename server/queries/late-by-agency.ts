import { sql } from "drizzle-orm";
import { taskClass } from "../../db/task-class";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { lateAgencies } from "../../domain/late-agencies";
import { steers } from "../../domain/permissions";
import type { Person } from "../../domain/person";

/** More than a commune has open at once. */
const MOST_ROWS = 2_000;

/** What is overdue by agency in the plans this person steers, the longest delay first; null for whoever steers none. */
export async function lateByAgency(actor: Person, day: Day) {
  if (actor.role !== "chair" && actor.role !== "standing_office") return null;
  const visible = visibleTo(actor);
  const task = visible.tasks();
  const rows = await visible.read
    .select({
      ref: task.ref,
      agencyId: task.agencyId,
      agencyName: task.agencyShortName,
      lastDay: task.lastDay,
      standingAgencyId: task.standingAgencyId,
    })
    .from(task)
    .where(sql`${taskClass(task, day)} = 'overdue'`)
    .orderBy(task.lastDay, task.agencyOrder, task.position)
    .limit(MOST_ROWS);
  return lateAgencies(
    rows.filter((one) => steers(actor, one)),
    day,
  );
}
