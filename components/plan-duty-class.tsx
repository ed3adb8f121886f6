import { useTranslations } from "next-intl";
import type { DutyStanding } from "@/domain/duty-roll-up";
import { TaskClassMark } from "./task-class";
import { Icon } from "./ui/icon";

/** Where a duty stands, in the plan's margin. */
export function PlanDutyClass({ standing }: { standing: DutyStanding }) {
  const t = useTranslations("plan");
  const short = useTranslations("classShort");
  const full = useTranslations("class");
  const { class: code, daysLate } = standing;
  if (code === "unassigned")
    return (
      <span className="inline-flex items-start gap-1.5 text-ink-3">
        <Icon name="info" className="mt-0.25 size-4" />
        {t("unassigned")}
      </span>
    );
  return (
    <>
      <TaskClassMark code={code} label={short(code)} title={full(code)} />
      {daysLate > 0 && (
        <span className="ml-1.5 align-top text-over-fg @min-[38rem]:ml-5.5 @min-[38rem]:block">
          {t("late", { days: daysLate })}
        </span>
      )}
    </>
  );
}
