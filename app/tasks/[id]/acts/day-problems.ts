import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import { writeDay } from "@/domain/vietnamese-day";
import type { ActPart } from "./act-part";

/** What is wrong with a new last day, in words that name the day it was held against. */
export function useDayProblems({ page: { task }, words }: ActPart, lastDay: Day) {
  const t = useTranslations("extension");
  const correction = useTranslations("lastDayCorrection");
  const day = writeDay(lastDay);
  return {
    ...words.problems,
    day_past: t("dayPast"),
    day_not_later: t("dayNotLater", { day }),
    day_same: correction("daySame", { day }),
    ...(task.planEndsOn && {
      day_after_plan: t("dayAfterPlan", { day: writeDay(task.planEndsOn) }),
    }),
  };
}
