import { belongsTo, type GovernedPlan, heldPower, steers, WORKING_ROLES } from "../permissions";
import type { Actor } from "../person";

/** What the rules need to know of a target. */
type GovernedTarget = GovernedPlan & { responsibleAgencyId: string | null };

/** What the rules need to know of a report on one. */
type GovernedTargetReport = GovernedPlan & {
  byAgencyId: string;
  byUserId: string;
  /** The agency it was written down for, where that was not the one it came from. */
  forAgencyId?: string | null;
};

/** Baselines, planned years, villages' shares and who is responsible are written down by those who steer the plan. */
export function mayEnterFigures(actor: Actor, plan: GovernedPlan): boolean {
  return steers(actor, plan);
}

/** How far a target has come is reported by the people of the agency that is responsible for it. */
export function mayReportOnTarget(actor: Actor, target: GovernedTarget): boolean {
  if (actor.kind !== "person" || !WORKING_ROLES.includes(actor.role)) return false;
  return target.responsibleAgencyId !== null && actor.agencyId === target.responsibleAgencyId;
}

/** Nhập thay: a figure that came to those who steer on paper or by telephone, from an agency that may never sign in. */
export function mayRecordOnTarget(actor: Actor, target: GovernedTarget): boolean {
  if (actor.kind !== "person" || target.responsibleAgencyId === null) return false;
  return steers(actor, target) && actor.agencyId !== target.responsibleAgencyId;
}

/** A report that nobody has judged is taken back by the agency it came from, or whose people wrote it down. */
export function mayWithdrawTargetReport(actor: Actor, report: GovernedTargetReport): boolean {
  if (actor.kind !== "person" || !WORKING_ROLES.includes(actor.role)) return false;
  return [report.byAgencyId, report.forAgencyId ?? null].includes(actor.agencyId);
}

/**
 * Four eyes, as for tasks: whoever judges is never of the reporting agency nor of the one that wrote it down for it, and
 * never the person who did, under whichever membership. So the standing office's own figures go to the chair, the chair's to the standing office.
 */
export function mayJudgeTargetReport(actor: Actor, report: GovernedTargetReport): boolean {
  if (actor.kind !== "person") return false;
  if (!steers(actor, report) && !heldPower(actor, "judge")) return false;
  const { byAgencyId, byUserId, forAgencyId } = report;
  if (forAgencyId && belongsTo(actor, forAgencyId)) return false;
  return !belongsTo(actor, byAgencyId) && byUserId !== actor.userId;
}
