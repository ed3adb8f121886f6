import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import { dayOff } from "@/domain/day-off";

/** Beside a last day on which nobody may be at work: a warning, because the day is not moved. */
export function DayOffNote({ day }: { day: Day | null }) {
  const t = useTranslations("dayOff");
  const what = day && dayOff(day);
  if (!what) return null;
  return (
    <span className="block text-xs font-normal whitespace-normal text-ink-2">
      {t("beside", { what: t(`what.${what}`) })}
    </span>
  );
}
