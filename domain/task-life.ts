import type { Day } from "./day";
import type { EndReason, LastDaySource, TaskState, TaskStatus } from "./task";

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
    reason: null,
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

/** The agency's part in the duty is another from now on; what it has done stays done. */
export function inRole(state: TaskState, role: TaskState["role"]): TaskState {
  return { ...state, role, turn: state.turn + 1 };
}

/** The task is no longer carried out, and why. */
export function ended(state: TaskState, reason: EndReason): TaskState {
  return { ...state, status: "cancelled", submittedOn: null, reason, turn: state.turn + 1 };
}

/** A task that was ended before anybody had begun it is given again. */
export function givenAgain(
  state: TaskState,
  part: Pick<TaskState, "role" | "lastDay" | "lastDaySource">,
): TaskState {
  return { ...given(part), turn: state.turn + 1 };
}

/** Sets the first last day. Moving one that exists is another act, with other rights. */
export function dated(state: TaskState, lastDay: Day, source: LastDaySource): TaskState {
  return { ...state, lastDay, lastDaySource: source, originalLastDay: lastDay };
}
