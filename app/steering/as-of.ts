import type { useTranslations } from "next-intl";
import { dayOf } from "@/domain/day";
import type { SteeringScope } from "@/domain/steering/view";
import { writeDay, writeInstant, writeWeekday } from "@/domain/vietnamese-day";

type Words = ReturnType<typeof useTranslations<"steering">>;

/** Of when the figures are: of this minute, or as they were known at the end of a day that is past. */
export function asOf(
  t: Words,
  { on, isToday }: SteeringScope,
  { instant, locale }: { instant: Date; locale: "vi" | "en" },
): string {
  if (!isToday) return t("asKnown", { day: writeDay(on) });
  const [clock] = writeInstant(instant).split(" ");
  const day = `${writeWeekday(dayOf(instant), locale)}, ${writeDay(on)}`;
  return t("asOfNow", { at: clock ?? "", day });
}
