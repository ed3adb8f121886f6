import { type GovernedPlan, steers, WORKING_ROLES } from "../permissions";
import type { Actor } from "../person";
import type { ReportKind, ReportState } from "./paper";

/** What the rules need to know of a report. */
export type GovernedReport = GovernedPlan & {
  kind: ReportKind;
  agencyId: string | null;
  state: ReportState;
};

/** Who may begin the commune's report: those who steer the plan. */
export function mayReportOn(actor: Actor, plan: GovernedPlan): boolean {
  return steers(actor, plan);
}

/** Who may begin a report of their own agency: those who work on its tasks. */
export function mayReportForAgency(actor: Actor): boolean {
  return actor.kind === "person" && WORKING_ROLES.includes(actor.role);
}

/** Writes, refreshes, sends or discards: the commune's those who steer, an agency's its own people. */
export function mayWrite(actor: Actor, report: GovernedReport): boolean {
  if (report.kind !== "agency") return mayReportOn(actor, report);
  return mayReportForAgency(actor) && ownAgencyOf(actor) === report.agencyId;
}

/** Ban hành: those who steer the plan. It freezes what the signed paper is made from; signing stays on paper. */
export function mayIssue(actor: Actor, report: GovernedReport): boolean {
  return report.kind !== "agency" && steers(actor, report);
}

/** Sent to the standing office by the agency's own people. */
export function maySend(actor: Actor, report: GovernedReport): boolean {
  return report.kind === "agency" && mayWrite(actor, report);
}

/** Those who have to do with written reports at all; the admin has no say over content. */
export function readsReports(actor: Actor): boolean {
  return actor.kind === "person" && actor.role !== "admin";
}

function ownAgencyOf(actor: Actor): string | null {
  return actor.kind === "person" ? actor.agencyId : null;
}
