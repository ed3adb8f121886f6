import { and, eq, isNull } from "drizzle-orm";
import { visibleTo } from "../../../db/visibility";
import { SYSTEM } from "./simulated-commune";

/** The request for a later last day that waits on a task. */
export async function waitingRequest(taskId: string) {
  const visible = visibleTo(SYSTEM);
  const extension = visible.extensions();
  const [row] = await visible.read
    .select({ id: extension.id, day: extension.askedDay })
    .from(extension)
    .where(and(eq(extension.taskId, taskId), isNull(extension.verdict)));
  return row ?? null;
}
