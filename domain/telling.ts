import type { EventName } from "./audit";
import type { BellKind } from "./notice";

/** How somebody is concerned with what happened. */
export const CONCERNS = [
  /** Who of the task's agency does it. */
  "doers",
  /** Who of an agency does a task that it was given by this very act. */
  "new_doers",
  /** Who has just been put in charge of it. */
  "officer",
  /** Who sent the report that was judged, for their own agency or another. */
  "submitter",
  /** Who may confirm it or give it back. */
  "judges",
  /** Who may confirm a reported figure of a target or give it back. */
  "figure_judges",
  /** Who reported the figure that was judged. */
  "figure_reporter",
  /** Who asked for a later last day. */
  "asker",
  /** Who may decide what was asked for. */
  "deciders",
  /** Who is addressed by name. */
  "mentioned",
  /** Whom an act of urging reached. */
  "urged",
  /** Who of the agencies answers a directive. */
  "directed",
  /** Who gave the directive. */
  "giver",
  /** Whose report raised what was answered. */
  "raiser",
  /** Whom a step of escalation is for. */
  "escalated",
] as const;
export type Concern = (typeof CONCERNS)[number];

type Telling = { kind: BellKind; to: readonly Concern[] };

/** Nobody is told: it is read in the trail, or where it belongs. */
const SILENT: readonly Telling[] = [];

const told = (kind: BellKind, ...to: Concern[]): readonly Telling[] => [{ kind, to }];

/** Who is told of which fact, and as what. Whoever is concerned twice is told by the first. */
export const TELLS: Record<EventName, readonly Telling[]> = {
  "plan.published": told("assigned", "new_doers"),
  "period.opened": told("assigned", "new_doers"),
  "task.requested": told("assigned", "doers"),
  "task.transferred": [
    { kind: "assigned", to: ["new_doers"] },
    { kind: "status_changed", to: ["doers"] },
  ],
  "task.officer_named": told("officer_named", "officer"),
  "task.submitted": told("submitted", "judges"),
  "submission.returned": told("returned", "doers", "submitter"),
  "submission.confirmed": told("confirmed", "doers", "submitter"),
  "task.reopened": told("status_changed", "doers"),
  "task.paused": told("status_changed", "doers"),
  "task.resumed": told("status_changed", "doers"),
  "task.cancelled": told("status_changed", "doers"),
  "task.last_day_set": told("last_day_changed", "doers"),
  "task.last_day_corrected": told("last_day_changed", "doers"),
  "extension.asked": told("extension_asked", "deciders"),
  "extension.granted": told("extension_decided", "doers", "asker"),
  "extension.refused": told("extension_decided", "doers", "asker"),
  "agency.urged": told("urged", "urged"),
  "directive.given": told("directive", "directed"),
  "directive.answered": told("directive_answered", "giver"),
  "task.escalated": told("escalated", "escalated"),
  "raised.answered": told("raised_answered", "doers", "raiser"),
  "task.commented": told("mentioned", "mentioned"),

  // What an agency does on its own task is seen there, and by those who follow on the board.
  "task.acknowledged": SILENT,
  "task.updated": SILENT,
  "submission.withdrawn": SILENT,
  "evidence.withdrawn": SILENT,
  "extension.withdrawn": SILENT,
  "directive.acknowledged": SILENT,
  // Nothing is left to do for whom it was for.
  "directive.closed": SILENT,
  // A mark for those who follow.
  "task.starred": SILENT,
  "task.unstarred": SILENT,
  // The plan is read and kept by those who do it.
  "plan.imported": SILENT,
  "plan.question_answered": SILENT,
  "plan.question_reopened": SILENT,
  "plan.last_days_answered": SILENT,
  "plan.annex_attached": SILENT,
  "plan.each_last_day_answered": SILENT,
  "plan.discarded": SILENT,
  "period.closed": SILENT,
  "period.inputs_day_set": SILENT,
  // The register, and what people are in it.
  "commune.founded": SILENT,
  "commune.changed": SILENT,
  "group.members_set": SILENT,
  "target.duties_linked": SILENT,
  "target.duty_unlinked": SILENT,
  "agency.added": SILENT,
  "agency.changed": SILENT,
  "agency.moved": SILENT,
  "agency.merged": SILENT,
  "agency.villages_added": SILENT,
  "membership.added": SILENT,
  "membership.corrected": SILENT,
  "membership.ended": SILENT,
  "delegation.given": SILENT,
  "delegation.revoked": SILENT,
  "list.exported": SILENT,
  // Written reports stand on a page of their own, and on the board who has not sent theirs.
  "report.started": SILENT,
  "report.saved": SILENT,
  "report.restored": SILENT,
  "report.refreshed": SILENT,
  "report.discarded": SILENT,
  "report.sent": SILENT,
  "report.withdrawn": SILENT,
  "report.issued": SILENT,
  // A person's own account.
  "account.opened": SILENT,
  "account.set_up": SILENT,
  "account.password_changed": SILENT,
  "account.password_reset": SILENT,
  "account.locale_changed": SILENT,
  "account.corrected": SILENT,
  "account.disabled": SILENT,
  "account.enabled": SILENT,
  "account.unlocked": SILENT,
  "account.sessions_ended": SILENT,
  "account.sharing_changed": SILENT,
  "calendar.opened": SILENT,
  "calendar.revoked": SILENT,
  "notices.changed": SILENT,
  "session.opened": SILENT,
  "session.closed": SILENT,
  "session.membership_switched": SILENT,
  "sign_in.locked": SILENT,
  "target.reported": told("submitted", "figure_judges"),
  "target.report_corrected": told("submitted", "figure_judges"),
  "target.report_confirmed": told("confirmed", "figure_reporter"),
  "target.report_returned": told("returned", "figure_reporter"),
  // A figure that is due stands on the pages of those it is for.
  "plan.targets_read": SILENT,
  "target.agency_set": SILENT,
  "target.stated": SILENT,
  "target.figures_entered": SILENT,
  "target.worked_back": SILENT,
  "target.report_withdrawn": SILENT,
  // Of the sending, those who see to it.
  "mail.tried": SILENT,
  "delivery.requeued": SILENT,
  "deliveries.requeued": SILENT,
  // What is told by mail is not told a second time.
  "digests.sent": SILENT,
  "escalations.told": SILENT,
  "escalation.days_changed": SILENT,
  "job.asked": SILENT,
};

export type Notice = { userId: string; kind: BellKind; concern: Concern };

/**
 * Who is told of an event: each person once, and never whoever acted. `concerned` says who stands to it in which
 * way; whom it has nothing for is told nothing.
 */
export function noticesFor(
  event: EventName,
  actorId: string | null,
  concerned: Partial<Record<Concern, readonly string[]>>,
): Notice[] {
  const notices = new Map<string, Notice>();
  for (const { kind, to } of TELLS[event]) {
    for (const concern of to) {
      for (const userId of concerned[concern] ?? []) {
        if (userId === actorId || notices.has(userId)) continue;
        notices.set(userId, { userId, kind, concern });
      }
    }
  }
  return [...notices.values()];
}
