import type { Day } from "./day";
import {
  type EndReason,
  type LastDaySource,
  OPEN_STATUSES,
  type OpenStatus,
  type TaskState,
  type TaskStatus,
} from "./task";

/** Whether the task is in its agency's hands. */
export function isOpen(state: Pick<TaskState, "status">): boolean {
  return isOpenStatus(state.status);
}

function isOpenStatus(status: TaskStatus): status is OpenStatus {
  return OPEN_STATUSES.some((open) => open === status);
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
    reasonText: null,
    statusBefore: null,
    extended: 0,
    corrected: 0,
    officerId: null,
    starred: false,
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

/** The task is no longer carried out, and why; `text` is the reason that whoever decided it gave. */
export function ended(state: TaskState, reason: EndReason, text: string | null = null): TaskState {
  return {
    ...state,
    status: "cancelled",
    submittedOn: null,
    reason,
    reasonText: text,
    statusBefore: null,
    turn: state.turn + 1,
  };
}

/** Nobody works on it for the time being; its last day stays what it is. */
export function paused(state: TaskState, text: string): TaskState {
  if (!isOpenStatus(state.status)) throw new Error(`a task that is ${state.status} cannot pause`);
  return {
    ...state,
    status: "paused",
    statusBefore: state.status,
    reasonText: text,
    turn: state.turn + 1,
  };
}

/** It goes on where it stood. */
export function resumed(state: TaskState): TaskState {
  return {
    ...state,
    status: state.statusBefore ?? "in_progress",
    statusBefore: null,
    reasonText: null,
    turn: state.turn + 1,
  };
}

/** What was confirmed turns out not to be done: it goes back to its agency as if it had been withdrawn. */
export function reopened(state: TaskState, progress: number): TaskState {
  return withdrawn(state, progress);
}

/** An approved extension moves the last day; where it stood first stays known. */
export function extended(state: TaskState, lastDay: Day): TaskState {
  return { ...state, lastDay, extended: state.extended + 1 };
}

/** The chair puts a wrong last day right; where it stood first stays known. */
export function corrected(state: TaskState, lastDay: Day): TaskState {
  return { ...state, lastDay, corrected: state.corrected + 1 };
}

export function inCharge(state: TaskState, officerId: string | null): TaskState {
  return { ...state, officerId };
}

/** What another agency takes over: the task as it was given, with its days as they have moved, for it to acknowledge. */
export function handedOver(state: TaskState): TaskState {
  const { originalLastDay, extended: times, corrected: moves, starred: isStarred } = state;
  return {
    ...given(state),
    originalLastDay,
    extended: times,
    corrected: moves,
    starred: isStarred,
  };
}

export function starred(state: TaskState, isStarred: boolean): TaskState {
  return { ...state, starred: isStarred };
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
