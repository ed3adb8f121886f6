import { useTranslations } from "next-intl";
import { timesMoved } from "@/components/moved-day";
import { writeDay } from "@/domain/vietnamese-day";
import type { TaskPage } from "@/server/queries/task-page";

/** Where the task's last day comes from: the plan's own words are always shown beside the day. */
export function DayOrigin({ page: { task, duty } }: { page: TaskPage }) {
  const t = useTranslations("taskPage");
  const words = duty.deadlines.map(({ raw }) => `“${raw}”`).join("; ");
  const stated = words ? t("planSays", { words }) : t("planSilent");
  const day =
    task.lastDay && task.lastDaySource !== "plan" && writeDay(task.originalLastDay ?? task.lastDay);
  const { lastDay, extended, corrected } = task;
  const times = timesMoved(
    { extension: useTranslations("extension"), correction: useTranslations("lastDayCorrection") },
    { extended, corrected },
  );
  return (
    <span>
      {day && task.lastDaySource === "standing_office" && `${t("dayByOffice", { day })} `}
      {stated}
      {times && lastDay && ` ${t("dayMoved", { times, day: writeDay(lastDay) })}`}
    </span>
  );
}
