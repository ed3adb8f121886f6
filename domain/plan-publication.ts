import type { Day } from "./day";
import type { LastDaySet } from "./plan-last-day";
import type { Members, WantedTask } from "./plan-tasks";
import type { DutyRole, EndReason, LastDaySource, TaskStatus } from "./task";

/** A task of the period as it is. `acted` says that a person has done something to it or with it. */
export type ExistingTask = {
  id: string;
  dutyId: string;
  agencyId: string;
  status: TaskStatus;
  role: DutyRole;
  lastDay: Day | null;
  lastDaySource: LastDaySource | null;
  reason: EndReason | null;
  acted: boolean;
};

/** Why publishing leaves a task otherwise than the answers have it. */
type LeftBecause =
  /** People work on it, and it has no last day: whoever steers sets one on the task itself. */
  | "acted_undated"
  /** People work on it, though no answer gives it any more. */
  | "acted_unwanted"
  /** It has another last day, and a last day that was set moves only by an extension or the chair. */
  | "dated_otherwise"
  /** It was ended by people, for a reason that is not publishing's. */
  | "ended_by_people";

/** One thing that publishing does, or would have done. */
export type TaskChange =
  | ({ does: "create" | "give_again"; taskId: string | null; passed: Day | null } & WantedTask)
  | {
      does: "change";
      taskId: string;
      dutyId: string;
      agencyId: string;
      /** The new role; null when it stays. */
      role: DutyRole | null;
      /** The first last day; null when none is set. */
      day: { lastDay: Day; lastDaySource: LastDaySource } | null;
    }
  | {
      does: "end";
      taskId: string;
      dutyId: string;
      agencyId: string;
      reason: "expanded" | "taken_back";
    }
  | {
      does: "leave";
      taskId: string;
      dutyId: string;
      agencyId: string;
      because: LeftBecause;
      /** The day the answers have for it. */
      wantedDay: Day | null;
    };

export type Publication = { changes: TaskChange[]; unchanged: number };

/**
 * What publishing does with the tasks of a period. It creates what is missing and changes what nobody has
 * touched; of a task on which a person has acted it changes the role alone, and a group's own task gives way to its
 * members'. Done once, it has nothing left to do.
 */
export function planPublication(
  wanted: readonly WantedTask[],
  existing: readonly ExistingTask[],
  members: Members,
  today: Day,
): Publication {
  const there = new Map(existing.map((task) => [keyOf(task), task]));
  const wantedKeys = new Set(wanted.map(keyOf));
  const outcomes = [
    ...wanted.map((one) => {
      const task = withDayOfGroup(one, there);
      const found = there.get(keyOf(task));
      return found ? withWanted(found, task, today) : given("create", null, task, today);
    }),
    ...existing
      .filter((task) => !wantedKeys.has(keyOf(task)))
      .map((task) => unwanted(task, members)),
  ];
  const changes = outcomes.flatMap((outcome) => outcome ?? []);
  return { changes, unchanged: outcomes.length - changes.length };
}

/** A member takes over the day that a person set for its group. */
function withDayOfGroup(task: WantedTask, there: ReadonlyMap<string, ExistingTask>): WantedTask {
  const group = task.groupId ? there.get(keyOf({ ...task, agencyId: task.groupId })) : undefined;
  const day = group?.acted ? setDay(group) : null;
  return day ? { ...task, ...day } : task;
}

function given(
  does: "create" | "give_again",
  taskId: string | null,
  task: WantedTask,
  today: Day,
): TaskChange {
  const passed = passedDay(task, today);
  const day: LastDaySet = passed ? { lastDay: null, lastDaySource: null } : daySetOf(task);
  return { does, taskId, ...task, ...day, passed };
}

function withWanted(task: ExistingTask, wanted: WantedTask, today: Day): TaskChange | null {
  if (task.status === "cancelled") return endedYetWanted(task, wanted, today);
  const role = wanted.role === task.role ? null : wanted.role;
  const { id: taskId, dutyId, agencyId } = task;
  const undated = task.lastDay === null && wanted.lastDay !== null && !passedDay(wanted, today);
  const day = undated && !task.acted ? setDay(wanted) : null;
  if (role || day) return { does: "change", taskId, dutyId, agencyId, role, day };
  const left = (because: LeftBecause): TaskChange => ({
    ...{ does: "leave", taskId, dutyId, agencyId, because, wantedDay: wanted.lastDay },
  });
  if (undated && isUnfinished(task)) return left("acted_undated");
  const differs = task.lastDay !== null && !task.acted && wanted.lastDay !== task.lastDay;
  return differs ? left("dated_otherwise") : null;
}

function endedYetWanted(task: ExistingTask, wanted: WantedTask, today: Day): TaskChange | null {
  const byPublishing = task.reason === "expanded" || task.reason === "taken_back";
  const day = setDay(task);
  if (byPublishing && day)
    return { does: "give_again", taskId: task.id, ...wanted, ...day, passed: null };
  if (byPublishing) return given("give_again", task.id, wanted, today);
  const { id: taskId, dutyId, agencyId } = task;
  const wantedDay = wanted.lastDay;
  return { does: "leave", taskId, dutyId, agencyId, because: "ended_by_people", wantedDay };
}

function unwanted(task: ExistingTask, members: Members): TaskChange | null {
  if (task.status === "cancelled") return null;
  const { id: taskId, dutyId, agencyId } = task;
  const isExpanded = (members.get(agencyId) ?? []).length > 0;
  if (isExpanded) return { does: "end", taskId, dutyId, agencyId, reason: "expanded" };
  if (!task.acted) return { does: "end", taskId, dutyId, agencyId, reason: "taken_back" };
  if (task.status === "completed") return null;
  return { does: "leave", taskId, dutyId, agencyId, because: "acted_unwanted", wantedDay: null };
}

/** A day that people answered and that has gone by would make the task late at once; what the plan states stands. */
function passedDay({ lastDay, lastDaySource }: LastDaySet, today: Day): Day | null {
  return lastDay && lastDaySource !== "plan" && lastDay < today ? lastDay : null;
}

function setDay({ lastDay, lastDaySource }: Pick<ExistingTask, "lastDay" | "lastDaySource">) {
  return lastDay && lastDaySource ? { lastDay, lastDaySource } : null;
}

function daySetOf({ lastDay, lastDaySource }: LastDaySet): LastDaySet {
  return lastDay ? { lastDay, lastDaySource } : { lastDay: null, lastDaySource: null };
}

function isUnfinished({ status }: ExistingTask): boolean {
  return status === "not_started" || status === "acknowledged" || status === "in_progress";
}

function keyOf({ dutyId, agencyId }: { dutyId: string; agencyId: string }): string {
  return `${dutyId}/${agencyId}`;
}
