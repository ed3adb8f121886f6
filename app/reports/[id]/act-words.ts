import { getTranslations } from "next-intl/server";
import type { FieldProblem, RefusalCode } from "@/domain/refusal";

const REASONS = [
  ...(["forbidden", "not_found", "signed_out", "invalid"] as const),
  ...(["version_changed", "report_closed", "report_taken_in"] as const),
  ...(["report_figures_changed"] as const),
] satisfies RefusalCode[];

const PROBLEMS = [
  ...(["missing", "too_long", "not_a_day", "day_in_future", "no_data"] as const),
  ...(["until_before_from"] as const),
] satisfies FieldProblem[];

/** What the acts on a report say when they are refused. */
export async function reportActWords() {
  const [refusal, field] = await Promise.all([
    getTranslations("refusal"),
    getTranslations("field"),
  ]);
  return {
    reasons: Object.fromEntries(REASONS.map((code) => [code, refusal(code)])),
    problems: Object.fromEntries(PROBLEMS.map((code) => [code, field(code)])),
  };
}
