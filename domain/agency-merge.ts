import type { DutyRole, TaskStatus } from "./task";

/** A task of either agency as a merge looks at it. */
export type MergingTask = {
  id: string;
  dutyId: string;
  periodId: string;
  occurrence: number;
  ref: string;
  status: TaskStatus;
  role: DutyRole;
};

/** Two tasks that become one: what was done goes on in `kept`, `ended` closes as merged. */
export type MergedPair<T> = {
  kept: T;
  ended: T;
  /** The one that goes on was the merged agency's, so the two change places. */
  crossed: boolean;
};

/**
 * What becomes of the tasks when one agency is merged into another. Its tasks go over where the other has none for
 * the same duty and period; of two, the one nobody has acted on ends. Two that were both acted on are `clashes`:
 * neither history may be thrown away, so such a merge cannot be.
 */
export function mergeTasks<T extends MergingTask>(into: readonly T[], from: readonly T[]) {
  const taken = new Map(into.map((task) => [slotOf(task), task]));
  const moved: T[] = [];
  const pairs: MergedPair<T>[] = [];
  const clashes: T[] = [];
  for (const task of from) {
    const other = taken.get(slotOf(task));
    if (!other) moved.push(task);
    else if (task.status === "cancelled") continue;
    else if (!isActedOn(task) && other.status !== "cancelled") {
      pairs.push({ kept: other, ended: task, crossed: false });
    } else if (!isActedOn(other)) pairs.push({ kept: task, ended: other, crossed: true });
    else clashes.push(task);
  }
  return { moved, pairs, clashes };
}

/** An agency that leads in one of its two tasks leads in the one that is left. */
export function mergedRole({ kept, ended }: MergedPair<MergingTask>): DutyRole {
  const gone = ended.status === "cancelled";
  return kept.role === "lead" || (!gone && ended.role === "lead") ? "lead" : "coordinating";
}

/** Whether a person of the agency has done something with it. A cancelled task is nobody's work any more. */
function isActedOn({ status }: MergingTask): boolean {
  return status !== "not_started" && status !== "cancelled";
}

function slotOf({ dutyId, periodId, occurrence }: MergingTask): string {
  return `${dutyId}/${periodId}/${occurrence}`;
}
