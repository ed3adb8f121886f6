import { getTranslations } from "next-intl/server";
import type { FieldProblem, RefusalCode } from "@/domain/refusal";

const REASONS = [
  ...(["status_changed", "forbidden", "not_found", "signed_out", "invalid"] as const),
  ...([
    "already_dated",
    "not_dated",
    "extension_waiting",
    "asked_day_over",
    "nobody_to_urge",
    "nothing_overdue",
  ] as const),
  ...(["directive_closed", "already_answered", "already_withdrawn"] as const),
  ...(["agency_has_task", "person_gone"] as const),
] satisfies RefusalCode[];

const PROBLEMS = [
  ...(["missing", "too_long", "not_a_day", "last_day_out_of_plan", "day_past"] as const),
  ...(["day_not_later", "day_after_plan", "day_same", "choice"] as const),
  ...(["person_gone", "person_unknown", "agency_has_task", "nothing_chosen"] as const),
] satisfies FieldProblem[];

/** The words an act's form needs in the browser: those of the refusals these acts can meet. */
export async function actWords() {
  const [t, refusal, field] = await Promise.all([
    getTranslations("taskPage"),
    getTranslations("refusal"),
    getTranslations("field"),
  ]);
  return {
    sending: t("sending"),
    reasons: Object.fromEntries(REASONS.map((code) => [code, refusal(code)])),
    problems: Object.fromEntries(PROBLEMS.map((code) => [code, field(code)])),
  };
}
