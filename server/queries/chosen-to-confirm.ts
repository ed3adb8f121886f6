import { inArray } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";

/** The tasks that were ticked to be confirmed at once, as far as this person may see them. */
export async function chosenToConfirm(actor: Person, taskIds: readonly string[]) {
  if (taskIds.length === 0) return [];
  const visible = visibleTo(actor);
  const task = visible.tasks();
  return visible.read
    .select({ id: task.id, ref: task.ref, agencyName: task.agencyName, role: task.role })
    .from(task)
    .where(inArray(task.id, [...taskIds]))
    .orderBy(task.position, task.agencyOrder);
}
