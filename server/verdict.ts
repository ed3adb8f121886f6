import { submissions } from "../db/schema/reports";
import type { Refusal } from "../domain/refusal";
import type { Act, Scope } from "./command";
import { type TaskSubject, taskSubject } from "./task-subject";

/** The task whose waiting submission is to be judged or withdrawn. */
export function submittedTask(
  scope: Scope,
  input: { taskId: string },
): Promise<TaskSubject | null> {
  return taskSubject(scope, input.taskId);
}

/** A verdict is on what its giver saw: a submission made or judged since then is another matter. */
export function refuseVerdict(task: TaskSubject, input: { turn: number }): Refusal | null {
  const waits = task.status === "submitted" && task.waiting !== null;
  return waits && task.state.turn === input.turn ? null : { reason: "status_changed" };
}

/** Ends the waiting submission and answers its id. */
export async function judge(
  act: Act,
  task: TaskSubject,
  verdict: "confirmed" | "returned" | "withdrawn",
  reason: string | null,
): Promise<string> {
  if (!task.waiting) throw new Error("a task without a waiting submission was not refused");
  await act.write.update(
    submissions,
    { id: task.waiting.id },
    { verdict, verdictReason: reason, verdictBy: act.person().userId, verdictAt: act.now },
  );
  return task.waiting.id;
}
