import { belongsTo, type GovernedPlan, heldPower, steers, WORKING_ROLES } from "../permissions";
import type { Actor } from "../person";

/** What the rules need to know of a target. */
type GovernedTarget = GovernedPlan & { responsibleAgencyId: string | null };

/** What the rules need to know of a report on one. */
type GovernedTargetReport = GovernedPlan & { byAgencyId: string; byUserId: string };

/** Baselines, planned years, villages' shares and who is responsible are written down by those who steer the plan. */
export function mayEnterFigures(actor: Actor, plan: GovernedPlan): boolean {
  return steers(actor, plan);
}

/** How far a target has come is reported by the people of the agency that is responsible for it. */
export function mayReportOnTarget(actor: Actor, target: GovernedTarget): boolean {
  if (actor.kind !== "person" || !WORKING_ROLES.includes(actor.role)) return false;
  return target.responsibleAgencyId !== null && actor.agencyId === target.responsibleAgencyId;
}

/** A report that nobody has judged is taken back by the agency it came from. */
export function mayWithdrawTargetReport(actor: Actor, report: GovernedTargetReport): boolean {
  if (actor.kind !== "person" || !WORKING_ROLES.includes(actor.role)) return false;
  return actor.agencyId === report.byAgencyId;
}

/**
 * Four eyes, as for tasks: whoever judges is never of the reporting agency and never the person who reported, under
 * whichever membership. So the standing office's own figures go to the chair, the chair's to the standing office.
 */
export function mayJudgeTargetReport(actor: Actor, report: GovernedTargetReport): boolean {
  if (actor.kind !== "person") return false;
  if (!steers(actor, report) && !heldPower(actor, "judge")) return false;
  return !belongsTo(actor, report.byAgencyId) && report.byUserId !== actor.userId;
}
