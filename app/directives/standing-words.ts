import type { useTranslations } from "next-intl";
import type { BadgeLook } from "@/components/ui/badge-class";
import type { IconName } from "@/components/ui/icon-paths";
import { type Day, dayOf } from "@/domain/day";
import { type BoundDirective, daysToAnswer, directiveStanding } from "@/domain/directive";
import { writeShortDay } from "@/domain/vietnamese-day";

type Words = ReturnType<typeof useTranslations<"directive">>;
export type Mark = { icon: IconName; label: string; look: BadgeLook };

/** How far an agency is with a directive: "Chưa trả lời, còn 1 ngày". */
export function standingMark(t: Words, part: BoundDirective, today: Day): Mark {
  const standing = directiveStanding(part);
  if (standing === "closed" && part.closedAt)
    return { icon: "check", label: t("closedOn", { day: shortDay(part.closedAt) }), look: "plain" };
  if (standing === "answered" && part.answeredAt) {
    const label = t("answeredOn", { day: shortDay(part.answeredAt) });
    return { icon: "check", label, look: "plain" };
  }
  const label = [t("notAnswered"), daysWords(t, part, today)].join(", ");
  return { icon: "clock", label, look: "dark" };
}

/** How long there is to answer, or how late the answer is. */
function daysWords(t: Words, part: Pick<BoundDirective, "answerBy">, today: Day): string {
  const days = daysToAnswer(part, today);
  if (days === 0) return t("dueToday");
  return days > 0 ? t("daysLeft", { count: days }) : t("daysLate", { count: -days });
}

function shortDay(instant: Date): string {
  return writeShortDay(dayOf(instant));
}
