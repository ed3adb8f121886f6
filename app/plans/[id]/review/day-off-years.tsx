import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { addDays, type Day } from "@/domain/day";
import { daysOffOf } from "@/domain/day-off";
import type { Answer } from "@/domain/plan-answers";
import { writeDay } from "@/domain/vietnamese-day";

/** As far as a plan that does not say when it ends is looked ahead. */
const AHEAD = 5 * 365;

/** In which years to come an answered last day may be a day off. */
export function DayOffYears({
  answer,
  today,
  planEndsOn,
}: {
  answer: Answer | null;
  today: Day;
  planEndsOn: Day | null;
}) {
  const t = useTranslations("dayOff");
  if (!answer || !("lastDay" in answer) || !answer.lastDay) return null;
  const years = { from: today, to: planEndsOn ?? addDays(today, AHEAD) };
  const found = daysOffOf(answer.lastDay, years);
  if (found.length === 0) return null;
  const days = found.map(({ day, what }) => `${writeDay(day)} (${t(`what.${what}`)})`);
  return <Notice icon="calendar">{t("years", { days: days.join("; ") })}</Notice>;
}
