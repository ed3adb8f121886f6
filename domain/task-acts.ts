import {
  decidesFor,
  type GovernedTask,
  mayJudge,
  mayRecordFor,
  mayReport,
  maySetLastDay,
  mayUrgeIn,
  mayWithdraw,
  seesWhole,
  steers,
} from "./permissions";
import type { Actor } from "./person";
import { OPEN_STATUSES, TASK_STATUSES, type TaskStatus } from "./task";

/** Everything that can be done with a task. */
export const TASK_ACTS = [
  "acknowledge",
  "name_officer",
  "update",
  "submit",
  "withdraw",
  "withdraw_evidence",
  "confirm",
  "return",
  "reopen",
  "pause",
  "resume",
  "cancel",
  "transfer",
  "ask_extension",
  "withdraw_extension",
  "decide_extension",
  "set_last_day",
  "correct_last_day",
  "urge",
  "direct",
  "answer_raised",
  "comment",
  "star",
] as const;
export type TaskAct = (typeof TASK_ACTS)[number];

const LIVE: readonly TaskStatus[] = [...OPEN_STATUSES, "submitted", "paused"];
const NOT_CANCELLED = TASK_STATUSES.filter((status) => status !== "cancelled");

/** Where a task must stand for an act to make sense. `docs/task-acts.md` shows the same, with who may. */
const STANDS: Record<TaskAct, readonly TaskStatus[]> = {
  acknowledge: ["not_started"],
  name_officer: LIVE,
  update: OPEN_STATUSES,
  submit: OPEN_STATUSES,
  withdraw: ["submitted"],
  // What waits for a verdict, or has one, rests on its evidence.
  withdraw_evidence: OPEN_STATUSES,
  confirm: ["submitted"],
  return: ["submitted"],
  reopen: ["completed"],
  pause: OPEN_STATUSES,
  resume: ["paused"],
  // A submission that waits is judged or withdrawn first: somebody said it is done.
  cancel: [...OPEN_STATUSES, "paused"],
  transfer: [...OPEN_STATUSES, "paused"],
  ask_extension: OPEN_STATUSES,
  withdraw_extension: LIVE,
  decide_extension: LIVE,
  set_last_day: OPEN_STATUSES,
  correct_last_day: LIVE,
  urge: OPEN_STATUSES,
  direct: NOT_CANCELLED,
  answer_raised: TASK_STATUSES,
  comment: TASK_STATUSES,
  star: NOT_CANCELLED,
};

/** Whether a task that stands so can be the subject of the act; otherwise it is refused as `status_changed`. */
export function isTimely(act: TaskAct, { status }: { status: TaskStatus }): boolean {
  return STANDS[act].includes(status);
}

/** Who may do it, whatever the task's status. One list for the buttons that are drawn and the commands that act. */
export const MAY: Record<TaskAct, (actor: Actor, task: GovernedTask) => boolean> = {
  acknowledge: mayReport,
  name_officer: mayNameOfficer,
  update: reportsOrRecords,
  submit: reportsOrRecords,
  withdraw: mayWithdraw,
  withdraw_evidence: mayReport,
  confirm: mayJudge,
  return: mayJudge,
  reopen: (actor, task) => mayJudge(actor, { ...task, submission: null }),
  pause: (actor, task) => decidesFor(actor, "set_aside", task),
  resume: (actor, task) => decidesFor(actor, "set_aside", task),
  cancel: (actor, task) => decidesFor(actor, "set_aside", task),
  transfer: (actor, task) => decidesFor(actor, "transfer", task),
  ask_extension: mayReport,
  withdraw_extension: mayReport,
  decide_extension: mayDecideExtension,
  set_last_day: maySetLastDay,
  correct_last_day: (actor, task) => decidesFor(actor, "correct_last_days", task),
  urge: mayUrge,
  direct: (actor, task) => decidesFor(actor, "direct", task),
  answer_raised: (actor, task) => steers(actor, task) || decidesFor(actor, "direct", task),
  comment: mayComment,
  star: (actor, task) => decidesFor(actor, "star", task),
};

function reportsOrRecords(actor: Actor, task: GovernedTask): boolean {
  return mayReport(actor, task) || mayRecordFor(actor, task);
}

/** The head of the agency says who of it is in charge; in the office and the committee also those who steer. */
function mayNameOfficer(actor: Actor, task: GovernedTask): boolean {
  return mayReport(actor, task) && actor.kind === "person" && actor.role !== "officer";
}

/**
 * The chair or a deputy so empowered, never whoever asked. What the chair asked for the committee's own task is
 * decided by the standing office, as its confirmation is.
 */
function mayDecideExtension(actor: Actor, task: GovernedTask): boolean {
  if (actor.kind !== "person" || task.extension?.byUserId === actor.userId) return false;
  if (decidesFor(actor, "decide_extensions", task)) return true;
  const isOther = actor.agencyId !== task.agencyId && !actor.agencyIds.includes(task.agencyId);
  return steers(actor, task) && task.extension?.byRole === "chair" && isOther;
}

/** Those who follow the plan; a group has nobody who could be urged. */
function mayUrge(actor: Actor, task: GovernedTask): boolean {
  return task.agencyKind === "agency" && mayUrgeIn(actor, task);
}

/** Whoever works on the task and whoever follows the plan. */
function mayComment(actor: Actor, task: GovernedTask): boolean {
  if (actor.kind !== "person" || actor.role === "admin") return false;
  return mayReport(actor, task) || seesWhole(actor, task);
}
