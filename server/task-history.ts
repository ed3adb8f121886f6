import { and, desc, eq, notInArray } from "drizzle-orm";
import { taskStates, tasks } from "../db/schema/tasks";
import type { TaskState } from "../domain/task";
import type { Act } from "./command";
import type { TaskSubject } from "./task-subject";

/** Adds what the task is from now on; what it was stays as it was. */
export async function appendState(
  act: Act,
  task: Pick<TaskSubject, "id" | "version">,
  state: TaskState,
): Promise<void> {
  const seq = task.version + 1;
  await act.write.insert(taskStates, { taskId: task.id, seq, at: act.now, ...state });
  await act.write.update(tasks, { id: task.id }, { version: seq });
}

/** The progress reported before the submission that is taken back, be it judged or not. */
export async function progressBeforeSubmission(act: Act, task: TaskSubject): Promise<number> {
  const [before] = await act.read
    .select({ progress: taskStates.progress })
    .from(taskStates)
    .where(
      and(
        eq(taskStates.taskId, task.id),
        notInArray(taskStates.status, ["submitted", "completed"]),
      ),
    )
    .orderBy(desc(taskStates.seq))
    .limit(1);
  return before?.progress ?? 0;
}
