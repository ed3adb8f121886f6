import type { Day } from "./day";
import type { LastDaySource, TaskState, TaskStatus } from "./task";

/** The statuses in which the task is in its agency's hands. */
const OPEN: ReadonlySet<TaskStatus> = new Set(["not_started", "acknowledged", "in_progress"]);

export function isOpen(state: Pick<TaskState, "status">): boolean {
  return OPEN.has(state.status);
}

/** What a published task starts as. */
export function given(part: Pick<TaskState, "role" | "lastDay" | "lastDaySource">): TaskState {
  return {
    status: "not_started",
    role: part.role,
    lastDay: part.lastDay,
    lastDaySource: part.lastDaySource,
    originalLastDay: part.lastDay,
    progress: 0,
    submittedOn: null,
    returned: false,
    turn: 0,
  };
}

export function acknowledged(state: TaskState): TaskState {
  return { ...state, status: "acknowledged" };
}

/** An update says the work has begun, whether or not anybody acknowledged it before. */
export function updated(state: TaskState, progress: number): TaskState {
  return { ...state, status: "in_progress", progress };
}

/** A submission claims the whole, so it counts as 100 whatever was reported before. */
export function submitted(state: TaskState, on: Day): TaskState {
  return {
    ...state,
    status: "submitted",
    progress: 100,
    submittedOn: on,
    returned: false,
    turn: state.turn + 1,
  };
}

/** `progress` is what had been reported before the submission: the claim of 100 is taken back. */
export function withdrawn(state: TaskState, progress: number): TaskState {
  return { ...state, status: "in_progress", progress, submittedOn: null, turn: state.turn + 1 };
}

export function confirmed(state: TaskState): TaskState {
  return { ...state, status: "completed", turn: state.turn + 1 };
}

/** As `withdrawn`, and the agency sees that it was sent back. */
export function returned(state: TaskState, progress: number): TaskState {
  return { ...withdrawn(state, progress), returned: true };
}

/** Sets the first last day. Moving one that exists is another act, with other rights. */
export function dated(state: TaskState, lastDay: Day, source: LastDaySource): TaskState {
  return { ...state, lastDay, lastDaySource: source, originalLastDay: lastDay };
}
