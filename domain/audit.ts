import type { Day } from "./day";
import type { ExportFormat } from "./export/table";
import type { Answer, AnswerableKind } from "./plan-answers";

/** A row as the trail keeps it: plain JSON under the columns' names. */
export type Row = Record<string, unknown>;

/** One written row, before and after; null where it did not exist. */
export type RowChange = { table: string; id: string; before: Row | null; after: Row | null };

type Nothing = Record<string, never>;

type Membership = { username: string; role: string; agency: string };
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
} satisfies Record<EventName, 1>) as EventName[];
