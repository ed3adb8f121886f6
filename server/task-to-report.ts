import "server-only";
import { eq } from "drizzle-orm";
import { visibleTo } from "../db/visibility";
import type { Person } from "../domain/person";
import { MAY } from "../domain/task-acts";
import { isUuid } from "../domain/uuid";

/** Whether the task exists for this person, and whether it is theirs to report on. */
export async function taskToReport(
  actor: Person,
  taskId: string,
): Promise<{ mayReport: boolean } | null> {
  if (!isUuid(taskId)) return null;
  const visible = visibleTo(actor);
  const task = visible.tasks();
  const [row] = await visible.read.select().from(task).where(eq(task.id, taskId));
  if (!row) return null;
  const governed = { ...row, submission: null, extension: null };
  return { mayReport: MAY.update(actor, governed) };
}
