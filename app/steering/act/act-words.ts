import { getTranslations } from "next-intl/server";
import type { FieldProblem, RefusalCode } from "@/domain/refusal";

const REASONS = [
  ...(["status_changed", "forbidden", "not_found", "signed_out", "invalid"] as const),
  ...(["not_dated", "asked_day_over", "nobody_to_urge", "nothing_overdue"] as const),
  ...(["directive_closed", "already_answered"] as const),
] satisfies RefusalCode[];

const PROBLEMS = [
  ...(["missing", "too_long", "not_a_day", "day_past", "day_after_plan"] as const),
  ...(["choice", "nothing_chosen"] as const),
] satisfies FieldProblem[];

/** The words that the forms of the board's acts need in the browser. */
export async function actWords() {
  const [t, refusal, field] = await Promise.all([
    getTranslations("boardActs"),
    getTranslations("refusal"),
    getTranslations("field"),
  ]);
  return {
    close: t("close"),
    words: {
      sending: t("sending"),
      reasons: Object.fromEntries(REASONS.map((code) => [code, refusal(code)])),
      problems: Object.fromEntries(PROBLEMS.map((code) => [code, field(code)])),
    },
  };
}
