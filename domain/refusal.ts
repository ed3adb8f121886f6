/** Why an act was not done, as a code. `messages/` says it in words, by the field where there is one. */
export const REFUSALS = [
  "invalid",
  "not_found",
  "forbidden",
  "signed_out",
  "status_changed",
  "evidence_missing",
  "already_dated",
  "last_day_out_of_plan",
  "file_empty",
  "file_too_large",
  "file_unknown_type",
  "file_misnamed",
  "too_many_files",
  "upload_broken",
  "wrong_password",
  "password_locked",
  "password_weak",
  "password_same",
  "password_differs",
  "already_set_up",
  "username_taken",
  "last_admin",
  "last_chair",
  "own_account",
  "account_changed",
  "membership_overlaps",
  "membership_begun",
  "already_founded",
  "already_imported",
  "plan_unreadable",
  "already_published",
  "not_a_group",
  "not_in_duty",
  "answer_changed",
  "name_taken",
  "kinds_differ",
  "both_acted",
  "villages_wrong",
  "villages_known",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** What stands beside a field, as a code. */
export const FIELD_PROBLEMS = [
  "missing",
  "too_long",
  "progress_range",
  "not_a_day",
  "day_in_future",
  "evidence_missing",
  "file_empty",
  "file_too_large",
  "file_unknown_type",
  "file_misnamed",
  "too_many_files",
  "document_incomplete",
  "phone_form",
  "wrong_password",
  "password_weak",
  "password_same",
  "password_differs",
  "last_day_out_of_plan",
  "choice",
  "username_form",
  "username_taken",
  "email_form",
  "until_before_from",
  "day_past",
  "membership_overlaps",
  "name_taken",
  "place_range",
  "too_many_lines",
] as const;
export type FieldProblem = (typeof FIELD_PROBLEMS)[number];

export type Refusal = {
  reason: RefusalCode;
  fields?: Record<string, FieldProblem>;
  /** What stands in the way, by name: the agency that has the name, the duties both have acted on. */
  about?: readonly string[];
};
