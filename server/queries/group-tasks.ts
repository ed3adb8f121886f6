import { and, eq, ne } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { steers } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { rowColumns } from "./task-row";

/** Tasks of groups whose members nobody has named yet: the standing office holds them, apart from its own. */
export async function groupTasks(actor: Person, today: Day) {
  if (actor.role !== "standing_office") return [];
  const visible = visibleTo(actor);
  const task = visible.tasks();
  const rows = await visible.read
    .select(rowColumns(task, today))
    .from(task)
    .where(and(eq(task.agencyKind, "group"), ne(task.status, "cancelled")))
    .orderBy(task.position, task.agencyOrder)
    .limit(100);
  return rows.filter((row) => steers(actor, row));
}
