import type { getTranslations } from "next-intl/server";
import { excerpt } from "@/domain/excerpt";
import { answerTo } from "@/domain/plan-answers";
import type { PlanReview } from "@/server/queries/plan-review";
import { writeLastDay } from "../review/last-day-words";
import type { FlatDay } from "./days-form";

type Words = Awaited<ReturnType<typeof getTranslations<"days">>>;

/** Each duty with what its last day comes from now; one whose day the plan states is not asked about. */
export function dayRows(
  t: Words,
  { duties, questions, plan }: PlanReview,
  byDefault: string | null,
): FlatDay[] {
  return duties.map(({ ref, text, deadlines }): FlatDay => {
    const question = questions.find((one) => one.kind === "no_deadline" && one.ref === ref);
    const own = answerTo(questions, "no_deadline", ref);
    const stated = deadlines.map(({ raw }) => raw).join("; ");
    return [
      question?.id ?? null,
      ref,
      question
        ? `/plans/${plan.id}/review?q=${question.id}#mark`
        : `/plans/${plan.id}/review#${ref}`,
      excerpt(text, 200),
      nowWords(question ? own : undefined, question ? "" : stated),
      own?.lastDay ? writeLastDay(own.lastDay) : "",
    ];
  });

  function nowWords(own: { lastDay: string | null } | undefined, stated: string): string {
    if (stated) return t("stated", { words: stated });
    if (own) return own.lastDay === null ? t("none") : t("own");
    return byDefault ? t("byDefault", { day: byDefault }) : t("open");
  }
}
