import type { Day } from "./day";
import type { EscalationDays, EscalationStead, EscalationStep } from "./escalation";
import type { ExportFormat } from "./export/table";
import type { NoticeKind } from "./notice";
import type { ClosingRecord } from "./period";
import type { Answer, AnswerableKind } from "./plan-answers";
import type { Power } from "./power";
import type { RaisedKind } from "./raised";
import type { ReportKind } from "./report/paper";
import type { TargetUnit } from "./target/figure";
import type { ValueKind } from "./target/target";
import type { UrgeScope } from "./urge";

/** A row as the trail keeps it: plain JSON under the columns' names. */
export type Row = Record<string, unknown>;

/** One written row, before and after; null where it did not exist. */
export type RowChange = { table: string; id: string; before: Row | null; after: Row | null };

type Nothing = Record<string, never>;

type Membership = { username: string; role: string; agency: string };
/** A reported figure of a target, as the target was then called. */
type TargetFigure = {
  reportId: string;
  target: string;
  lastDay: Day;
  value: number;
  unit: TargetUnit;
};
/** Lists that say who did what or how people are reached: taking them out of the product is a fact of its own. */
type ListWithPeople = "trail" | "accounts";

/** Every fact the trail can hold. Written for ever: add names, never rename or reuse one. */
export type AuditEvents = {
  "commune.founded": { name: string; agencies: number };
  "plan.imported": { title: string; duties: number; questions: number };
  "plan.published": { period: string; created: number; changed?: number; ended?: number };
  "plan.question_answered": {
    kind: AnswerableKind;
    ref: string | null;
    raw: string | null;
    answer: Answer;
    earlier: Answer | null;
    /** Who is named in the answer, as they were then called. */
    named: string[];
  };
  "plan.question_reopened": {
    kind: AnswerableKind;
    ref: string | null;
    raw: string | null;
    earlier: Answer | null;
  };
  "plan.last_days_answered": { refs: string[]; lastDay: string | null; open: boolean };
  "plan.annex_attached": { name: string; raw: string };
  "plan.each_last_day_answered": { count: number; days: { ref: string; lastDay: string | null }[] };
  "plan.discarded": { title: string };
  "group.members_set": { group: string; members: string[]; added: number; removed: number };
  "account.opened": { username: string; role: string; agency: string };
  "account.set_up": Nothing;
  "account.password_changed": Nothing;
  "account.password_reset": { username: string };
  "account.locale_changed": { locale: string };
  "account.corrected": { username: string };
  "account.disabled": { username: string; reason: string };
  "account.enabled": { username: string };
  "account.unlocked": { username: string };
  "account.sessions_ended": { username: string; count: number };
  "membership.added": Membership & { fromDay: Day; untilDay: Day | null };
  "membership.corrected": Membership & { fromDay: Day; untilDay: Day | null };
  "membership.ended": Membership & { untilDay: Day };
  "session.opened": { address: string; device: string };
  "session.closed": { cause: "signed_out" | "revoked" };
  "session.membership_switched": { role: string; agency: string };
  "sign_in.locked": { scope: "name_and_address" | "name"; address: string };
  "task.acknowledged": Nothing;
  "task.updated": { updateId: string; progress: number; acknowledged: boolean };
  "task.submitted": { updateId: string; submissionId: string; acknowledged: boolean };
  "submission.withdrawn": { submissionId: string };
  "submission.confirmed": { submissionId: string; note: string | null };
  "submission.returned": { submissionId: string; reason: string };
  "task.last_day_set": { lastDay: Day };
  "list.exported": { list: ListWithPeople; format: ExportFormat };
  "agency.added": { name: string };
  "agency.changed": { name: string };
  "agency.moved": { name: string; place: number };
  "agency.merged": { name: string; into: string; tasks: number; ended: number; accounts: number };
  "agency.villages_added": { count: number; group: string };
  "commune.changed": { name: string; province: string };
  "task.officer_named": { officerId: string | null; name: string | null };
  "task.reopened": { reason: string };
  "task.paused": { reason: string };
  "task.resumed": { note: string | null };
  "task.cancelled": { reason: string };
  "task.starred": Nothing;
  "task.unstarred": Nothing;
  "task.transferred": { to: string; toTaskId: string; reason: string };
  "task.requested": { request: string; lastDay: Day; agency: string };
  "task.last_day_corrected": { from: Day; lastDay: Day; reason: string };
  "task.commented": { commentId: string; text: string; mentioned: string[] };
  "evidence.withdrawn": { evidenceId: string; name: string; reason: string };
  "extension.asked": { extensionId: string; lastDay: Day; reason: string };
  "extension.withdrawn": { extensionId: string };
  "extension.granted": { extensionId: string; from: Day; lastDay: Day; note: string | null };
  "extension.refused": { extensionId: string; reason: string };
  "agency.urged": {
    urgeId: string;
    scope: UrgeScope;
    message: string | null;
    tasks: number;
    /** Whom it reached, as they were then called. */
    recipients: string[];
  };
  "directive.given": { directiveId: string; text: string; answerBy: Day; agencies: string[] };
  "directive.acknowledged": { directiveId: string };
  "directive.answered": { directiveId: string; answer: string };
  "directive.closed": { directiveId: string; agency: string; note: string | null };
  "raised.answered": { updateId: string; kind: RaisedKind; text: string };
  "delegation.given": {
    delegationId: string;
    to: string;
    powers: Power[];
    fromDay: Day;
    untilDay: Day;
  };
  "delegation.revoked": { delegationId: string; to: string };
  "account.sharing_changed": { username: string; shared: boolean };
  "period.opened": { period: string; created: number };
  "period.closed": { period: string; record: ClosingRecord; note: string | null };
  "period.inputs_day_set": { period: string; inputsDueOn: Day | null };
  "calendar.opened": { renewed: boolean };
  "calendar.revoked": Nothing;
  "notices.changed": { silenced: NoticeKind[]; unmailed: NoticeKind[] };
  "mail.tried": { address: string };
  "job.asked": { job: string };
  "delivery.requeued": { to: string; address: string; subject: string };
  "deliveries.requeued": { count: number };
  "plan.targets_read": { count: number };
  "target.agency_set": { target: string; agency: string };
  "target.stated": { target: string; unit: TargetUnit; year: number; value: number };
  "target.figures_entered": { target: string; kinds: ValueKind[]; count: number; years: number[] };
  "target.worked_back": { target: string; year: number; value: number };
  "target.reported": TargetFigure;
  "target.report_corrected": TargetFigure & { earlier: number };
  "target.report_confirmed": TargetFigure;
  "target.report_returned": TargetFigure & { reason: string };
  "target.report_withdrawn": TargetFigure;
  "target.duties_linked": { target: string; refs: string[] };
  "target.duty_unlinked": { target: string; ref: string };
  "digests.sent": { day: Day; people: number };
  "task.escalated": {
    escalationId: string;
    step: EscalationStep;
    daysLate: number;
    nth: number;
    instead: EscalationStead | null;
    /** Whom it is for, as they were then called; nobody where nobody could be told. */
    recipients: string[];
  };
  "escalations.told": { day: Day; steps: number; people: number };
  "escalation.days_changed": EscalationDays & { earlier: EscalationDays };
  "report.started": { title: string; kind: ReportKind; from: Day; to: Day; dataDay: Day };
  "report.saved": { title: string; version: number; taken: number };
  "report.restored": { title: string; version: number; restored: number };
  "report.refreshed": { title: string; version: number; dataDay: Day };
  "report.discarded": { title: string };
  "report.sent": { title: string; version: number; dataDay: Day; digest: string };
  "report.withdrawn": { title: string };
  "report.issued": {
    title: string;
    version: number;
    dataDay: Day;
    digest: string;
    docxSha256: string;
    xlsxSha256: string;
  };
};

export type EventName = keyof AuditEvents;

/** The names themselves, for filters and for the test that every one has its words. */
export const EVENT_NAMES = Object.keys({
  "commune.founded": 1,
  "plan.imported": 1,
  "plan.published": 1,
  "plan.question_answered": 1,
  "plan.question_reopened": 1,
  "plan.last_days_answered": 1,
  "plan.annex_attached": 1,
  "plan.each_last_day_answered": 1,
  "plan.discarded": 1,
  "group.members_set": 1,
  "account.opened": 1,
  "account.set_up": 1,
  "account.password_changed": 1,
  "account.password_reset": 1,
  "account.locale_changed": 1,
  "account.corrected": 1,
  "account.disabled": 1,
  "account.enabled": 1,
  "account.unlocked": 1,
  "account.sessions_ended": 1,
  "membership.added": 1,
  "membership.corrected": 1,
  "membership.ended": 1,
  "session.opened": 1,
  "session.closed": 1,
  "session.membership_switched": 1,
  "sign_in.locked": 1,
  "task.acknowledged": 1,
  "task.updated": 1,
  "task.submitted": 1,
  "submission.withdrawn": 1,
  "submission.confirmed": 1,
  "submission.returned": 1,
  "task.last_day_set": 1,
  "list.exported": 1,
  "agency.added": 1,
  "agency.changed": 1,
  "agency.moved": 1,
  "agency.merged": 1,
  "agency.villages_added": 1,
  "commune.changed": 1,
  "task.officer_named": 1,
  "task.reopened": 1,
  "task.paused": 1,
  "task.resumed": 1,
  "task.cancelled": 1,
  "task.starred": 1,
  "task.unstarred": 1,
  "task.transferred": 1,
  "task.requested": 1,
  "task.last_day_corrected": 1,
  "task.commented": 1,
  "evidence.withdrawn": 1,
  "extension.asked": 1,
  "extension.withdrawn": 1,
  "extension.granted": 1,
  "extension.refused": 1,
  "agency.urged": 1,
  "directive.given": 1,
  "directive.acknowledged": 1,
  "directive.answered": 1,
  "directive.closed": 1,
  "raised.answered": 1,
  "delegation.given": 1,
  "delegation.revoked": 1,
  "account.sharing_changed": 1,
  "period.opened": 1,
  "period.closed": 1,
  "period.inputs_day_set": 1,
  "calendar.opened": 1,
  "calendar.revoked": 1,
  "notices.changed": 1,
  "mail.tried": 1,
  "job.asked": 1,
  "delivery.requeued": 1,
  "deliveries.requeued": 1,
  "plan.targets_read": 1,
  "target.agency_set": 1,
  "target.stated": 1,
  "target.figures_entered": 1,
  "target.worked_back": 1,
  "target.reported": 1,
  "target.report_corrected": 1,
  "target.report_confirmed": 1,
  "target.report_returned": 1,
  "target.report_withdrawn": 1,
  "target.duties_linked": 1,
  "target.duty_unlinked": 1,
  "digests.sent": 1,
  "task.escalated": 1,
  "escalations.told": 1,
  "escalation.days_changed": 1,
  "report.started": 1,
  "report.saved": 1,
  "report.restored": 1,
  "report.refreshed": 1,
  "report.discarded": 1,
  "report.sent": 1,
  "report.withdrawn": 1,
  "report.issued": 1,
} satisfies Record<EventName, 1>) as EventName[];

/**
 * What people do to their own sign-in, whoever of those that share the account does it, and what they take out
 * to read: neither changes a duty.
 */
const NOT_ON_DUTIES =
  /^(account|calendar|notices|session|sign_in|membership|list|mail|delivery|job)\./;

/** Whether an act is on the commune's duties, so that a shared account says who of its people acts. */
export function isOnDuties(event: EventName): boolean {
  return !NOT_ON_DUTIES.test(event);
}
