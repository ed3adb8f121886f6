import type { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import { writeShortDay } from "@/domain/vietnamese-day";
import type { ClassCode } from "./class-look";
import type { MovedDay } from "./moved-day";

/** What a list says first about a task. */
export type Standing = {
  code: ClassCode;
  /** From today to the last day: 4, 0 on the day itself, -9 when nine days late; null without a last day. */
  daysLeft: number | null;
  /** The day of the report that waits or was accepted. */
  submittedOn: Day | null;
  /** Null while the first last day holds, or there is none. */
  moved: MovedDay | null;
};

type Words = {
  standing: ReturnType<typeof useTranslations<"standing">>;
  short: ReturnType<typeof useTranslations<"classShort">>;
};

/** "Chậm 9 ngày", "Còn 4 ngày", "Hạn hôm nay", "Báo cáo 28/11", "Đúng hạn, 27/11"; else the class's short name. */
export function standingWords(
  words: Words,
  { code, daysLeft, submittedOn }: Omit<Standing, "moved">,
): string {
  const day = submittedOn && writeShortDay(submittedOn);
  if (code === "completed_on_time" && day) return words.standing("onTime", { day });
  if (code === "completed_late" && day) return words.standing("afterTime", { day });
  if (code === "overdue" && daysLeft !== null) return words.standing("late", { days: -daysLeft });
  if (day) return words.standing("submitted", { day });
  if ((code === "in_time" || code === "not_started") && daysLeft !== null)
    return daysLeft === 0 ? words.standing("today") : words.standing("left", { days: daysLeft });
  return words.short(code);
}
