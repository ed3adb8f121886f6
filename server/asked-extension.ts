import { and, eq } from "drizzle-orm";
import { extensions } from "../db/schema/extensions";
import type { Refusal } from "../domain/refusal";
import { isTimely, type TaskAct } from "../domain/task-acts";
import type { Act, Scope } from "./command";
import { type TaskSubject, taskSubject } from "./task-subject";

/** A request as its form showed it; null when the task has no such request. */
type AskedExtension = TaskSubject & {
  asked: { id: string; askedDay: string; isWaiting: boolean } | null;
};

/** The task and the very request that was seen, so that a decision is never on another. */
export async function askedExtension(
  scope: Scope,
  input: { taskId: string; extensionId: string },
): Promise<AskedExtension | null> {
  const task = await taskSubject(scope, input.taskId);
  if (!task) return null;
  const extension = scope.visible.extensions();
  const [row] = await scope.visible.read
    .select()
    .from(extension)
    .where(and(eq(extension.id, input.extensionId), eq(extension.taskId, task.id)));
  if (!row) return { ...task, extension: null, asked: null };
  const { id, askedDay, verdict, byUserId, byRole } = row;
  // Who may decide is asked of this request, also when it has been decided meanwhile.
  const asked = { id, askedDay, isWaiting: verdict === null };
  return { ...task, extension: { byUserId, byRole }, asked };
}

/** A request that was decided, taken back or has lapsed since it was seen is another matter. */
export function refuseStale(task: AskedExtension, act: TaskAct): Refusal | null {
  return task.asked?.isWaiting && isTimely(act, task) ? null : { reason: "status_changed" };
}

/** Ends the request and answers its id. */
export async function endExtension(
  act: Act,
  { asked }: AskedExtension,
  verdict: "granted" | "refused" | "withdrawn",
  reason: string | null,
): Promise<string> {
  if (!asked) throw new Error("a request that is not there was not refused");
  await act.write.update(
    extensions,
    { id: asked.id },
    { verdict, verdictReason: reason, verdictBy: act.person().userId, verdictAt: act.now },
  );
  return asked.id;
}
