import type { Refusal } from "../domain/refusal";
import { isTimely, type TaskAct } from "../domain/task-acts";
import type { TaskSubject } from "./task-subject";

/** An act is on the task as its form showed it: one that has changed since then is another matter. */
export function refuseUntimely(
  act: TaskAct,
  task: TaskSubject,
  input: { turn: number },
): Refusal | null {
  const isAsSeen = isTimely(act, task) && task.state.turn === input.turn;
  return isAsSeen ? null : { reason: "status_changed" };
}
