import type { Actor, Person, Role } from "./person";
import type { HeldPower, Power } from "./power";
import type { DutyRole, TaskStatus } from "./task";

/** What the rules need to know of a plan. */
export type GovernedPlan = { standingAgencyId: string };

/** What the rules need to know of a task. `submission` is the one that waits for a verdict. */
export type GovernedTask = GovernedPlan & {
  agencyId: string;
  agencyKind: "agency" | "group";
  status: TaskStatus;
  role: DutyRole;
  submission: { byUserId: string; recordedByAgencyId: string } | null;
  /** The request for a later last day that waits for a decision. */
  extension: { byUserId: string; byRole: Role } | null;
};

/** Keeps accounts, agencies and settings; the system does at the first start and from the console. */
export function administers(actor: Actor): boolean {
  return actor.kind === "system" || actor.role === "admin";
}

/** Looks at the list of agencies as it is kept: whoever keeps it, and those who say what a plan means by a name. */
export function readsRegister(actor: Actor): boolean {
  if (administers(actor)) return true;
  return actor.kind === "person" && (actor.role === "standing_office" || actor.role === "chair");
}

/** The chair, or the standing office of this very plan (V.1.1: theo dõi, kiểm tra, đôn đốc). */
export function steers(actor: Actor, plan: GovernedPlan): boolean {
  if (actor.kind !== "person") return false;
  if (actor.role === "chair") return true;
  return actor.role === "standing_office" && actor.agencyId === plan.standingAgencyId;
}

/**
 * The power of the chair that this person holds for today, if any. It is used under a membership of the steering
 * committee alone, so that a deputy who also heads an office does not decide for it with the chair's pen.
 */
export function heldPower(actor: Actor, power: Power): HeldPower | null {
  if (actor.kind !== "person" || actor.role !== "member") return null;
  return actor.powers.find((held) => held.power === power) ?? null;
}

/** Uỷ quyền is the chair's own: a deputy does not pass on what was given. */
export function mayDelegate(actor: Actor): boolean {
  return actor.kind === "person" && actor.role === "chair";
}

/** Whether what only the chair can judge is laid before this person: the chair, or a deputy in the chair's stead. */
export function judgesForChair(actor: Actor): boolean {
  if (actor.kind !== "person") return false;
  return actor.role === "chair" || heldPower(actor, "judge") !== null;
}

/** Whether submissions are laid before this person for a verdict; which ones `mayJudge` and `waitsForChair` say. */
export function isAskedToJudge(actor: Actor): boolean {
  if (actor.kind !== "person") return false;
  return actor.role === "standing_office" || judgesForChair(actor);
}

/** The chair, or a deputy in the chair's stead; a deputy never over the tasks of an agency they belong to. */
export function decidesFor(actor: Actor, power: Power, task: { agencyId: string }): boolean {
  if (actor.kind !== "person") return false;
  if (actor.role === "chair") return true;
  return heldPower(actor, power) !== null && !belongsTo(actor, task.agencyId);
}

/** Under whichever membership. */
export function belongsTo(person: Person, agencyId: string): boolean {
  return person.agencyId === agencyId || person.agencyIds.includes(agencyId);
}

/** Who follows a plan urges its agencies: those who steer it, and a deputy with that power. */
export function mayUrgeIn(actor: Actor, plan: GovernedPlan): boolean {
  return steers(actor, plan) || heldPower(actor, "urge") !== null;
}

/** Those who know every task of a plan. */
export function seesWhole(actor: Actor, plan: GovernedPlan): boolean {
  return actor.kind === "system" || actor.role === "member" || steers(actor, plan);
}

/** In which roles people work on their agency's tasks. */
export const WORKING_ROLES: readonly Role[] = [
  "officer",
  "agency_head",
  "standing_office",
  "chair",
];

/** Staff of the task's own agency. Members follow and comment; the admin has no say over content. */
export function mayReport(actor: Actor, task: GovernedTask): boolean {
  if (actor.kind !== "person" || !WORKING_ROLES.includes(actor.role)) return false;
  return task.agencyKind === "agency" && actor.agencyId === task.agencyId;
}

/** Nhập thay: a report that came on paper or by telephone. A group has nobody it could have come from. */
export function mayRecordFor(actor: Actor, task: GovernedTask): boolean {
  if (actor.kind !== "person" || actor.agencyId === task.agencyId) return false;
  return steers(actor, task) && task.agencyKind === "agency";
}

/** The reporting agency, or whoever recorded the submission for it. */
export function mayWithdraw(actor: Actor, task: GovernedTask): boolean {
  if (actor.kind !== "person") return false;
  if (mayReport(actor, task)) return true;
  return steers(actor, task) && task.submission?.byUserId === actor.userId;
}

/**
 * Four eyes: whoever judges is never of the reporting agency and never the person who
 * reported or recorded, under whichever membership.
 */
export function mayJudge(actor: Actor, task: GovernedTask): boolean {
  if (actor.kind !== "person") return false;
  if (!steers(actor, task) && !heldPower(actor, "judge")) return false;
  return !belongsTo(actor, task.agencyId) && task.submission?.byUserId !== actor.userId;
}

/**
 * A submission that only the chair can judge: of the standing office itself, or recorded by it.
 * The chair's list holds these, so that the rest of the plan does not drown them.
 */
export function waitsForChair(task: GovernedTask): boolean {
  return (
    task.agencyId === task.standingAgencyId ||
    task.submission?.recordedByAgencyId === task.standingAgencyId
  );
}

/**
 * Whether a submission stands on this person's list of what waits for them. The chair and a deputy in the chair's
 * stead may judge all, but are shown those that nobody else can.
 */
export function isLaidBefore(actor: Actor, task: GovernedTask): boolean {
  if (!isAskedToJudge(actor) || !mayJudge(actor, task)) return false;
  return !judgesForChair(actor) || waitsForChair(task);
}

/** A last day may be set by those who steer; whether there is none yet is a question of state. */
export function maySetLastDay(actor: Actor, task: GovernedTask): boolean {
  return steers(actor, task);
}

/** What a period came to is stated by the chair alone. */
export function mayClosePeriod(actor: Actor): boolean {
  return actor.kind === "person" && actor.role === "chair";
}

/** Who belongs to a group is the commune's, not one plan's; tasks follow only when a plan is published. */
export function mayNameMembers(actor: Actor): boolean {
  if (actor.kind !== "person") return false;
  return actor.role === "chair" || actor.role === "standing_office" || actor.role === "admin";
}

/** A plan is brought in by the office that will steer it, or by the chair for any office. */
export function mayImport(actor: Actor, plan: GovernedPlan): boolean {
  return actor.kind === "system" || steers(actor, plan);
}

/**
 * Evidence may hold personal data: the reporting agency, those who judge, and the steering committee. What was
 * withdrawn is no longer for those who only follow.
 */
export function mayReadEvidence(
  actor: Actor,
  task: GovernedTask,
  { withdrawn = false } = {},
): boolean {
  if (actor.kind === "person" && actor.role !== "admin" && actor.agencyId === task.agencyId) {
    return true;
  }
  if (withdrawn) return actor.kind === "system" || steers(actor, task);
  return seesWhole(actor, task);
}

/** Bàn chỉ đạo: for those who steer or follow the whole plan, and for heads of agencies, cut to their part. */
export function readsBoard({ role }: Person): boolean {
  return role !== "officer" && role !== "admin";
}
