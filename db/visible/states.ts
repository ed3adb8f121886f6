import { alias } from "drizzle-orm/pg-core";
import type { Actor } from "../../domain/person";
import { taskStates } from "../schema/tasks";
import type { Reader } from "./reader";
import { onVisibleTask } from "./reports";

// Under a name of its own: what decides on visibility looks at the current state of the same table.
const history = alias(taskStates, "history");

/** The history of the tasks a person may know about: each row is what the task was from `at` on. */
export function visibleStates(actor: Actor, source: Reader) {
  return source
    .select({
      taskId: history.taskId,
      seq: history.seq,
      at: history.at,
      status: history.status,
      progress: history.progress,
      role: history.role,
      lastDay: history.lastDay,
      reason: history.reason,
      reasonText: history.reasonText,
      extended: history.extended,
      corrected: history.corrected,
      starred: history.starred,
    })
    .from(history)
    .where(onVisibleTask(actor, source, history.taskId))
    .as("state");
}
