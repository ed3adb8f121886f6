import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { duties } from "../db/schema/plans";
import { taskStates, tasks } from "../db/schema/tasks";
import { type MergedPair, type MergingTask, mergedRole } from "../domain/agency-merge";
import type { TaskState } from "../domain/task";
import { dated, ended, inRole } from "../domain/task-life";
import type { Act, Scope } from "./command";
import { lapseExtension } from "./lapse-extension";
import { appendState } from "./task-history";

export type TaskOfMerge = MergingTask & {
  agencyId: string;
  occurrence: number;
  version: number;
  state: TaskState;
};

/** All tasks of these agencies, held until the merge is done. The admin who merges sees none of them on any page. */
export async function heldTasks(
  { visible }: Scope,
  agencyIds: readonly string[],
): Promise<TaskOfMerge[]> {
  const rows = await visible.read
    .select({ task: tasks, state: taskStates, ref: duties.ref })
    .from(tasks)
    .innerJoin(taskStates, and(eq(taskStates.taskId, tasks.id), eq(taskStates.seq, tasks.version)))
    .innerJoin(duties, eq(duties.id, tasks.dutyId))
    .where(inArray(tasks.agencyId, [...agencyIds]))
    .orderBy(duties.position, tasks.id)
    .for("update", { of: tasks });
  return rows.map(({ task, state, ref }) => {
    const { taskId: _taskId, seq: _seq, at: _at, ...rest } = state;
    return { ...task, ref, status: rest.status, role: rest.role, state: rest };
  });
}

/** Gives a task to the agency that is left. */
export async function handOver(act: Act, task: TaskOfMerge, intoId: string): Promise<void> {
  await act.write.update(tasks, { id: task.id }, { agencyId: intoId });
}

/**
 * Of two tasks for one duty and period one ends and stays with the agency that is no more; the other goes on with
 * the role and the last day that either had.
 */
export async function joinPair(
  act: Act,
  pair: MergedPair<TaskOfMerge>,
  { fromId, intoId }: { fromId: string; intoId: string },
): Promise<void> {
  const { kept, ended: closed, crossed } = pair;
  if (closed.status !== "cancelled") {
    await appendState(act, closed, ended(closed.state, "merged"));
    await lapseExtension(act, closed);
  }
  const goesOn = joined(pair);
  if (goesOn !== kept.state) await appendState(act, kept, goesOn);
  if (!crossed) return;
  // An agency has one task for a duty, period and occurrence, so one of the two steps aside for a moment.
  // Far below where tasks that were handed on and back have stepped.
  const aside = -1_000_000 - closed.occurrence;
  await act.write.update(tasks, { id: closed.id }, { agencyId: fromId, occurrence: aside });
  await handOver(act, kept, intoId);
  await act.write.update(tasks, { id: closed.id }, { occurrence: closed.occurrence });
}

function joined(pair: MergedPair<TaskOfMerge>): TaskState {
  const { kept, ended: closed } = pair;
  const role = mergedRole(pair);
  const state = role === kept.role ? kept.state : inRole(kept.state, role);
  const { lastDay, lastDaySource } = closed.state;
  const isDated = state.lastDay !== null || lastDay === null || lastDaySource === null;
  return isDated || closed.status === "cancelled" ? state : dated(state, lastDay, lastDaySource);
}
