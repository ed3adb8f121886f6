import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { dayOf } from "@/domain/day";
import { writeDay } from "@/domain/vietnamese-day";
import type { TaskPage } from "@/server/queries/task-page";

type Props = { page: TaskPage; status: "paused" | "cancelled" };

/** In place of the steps of a task that is paused or over: since when, why, and how far it had come. */
export function SetAside({ page: { task, states }, status }: Props) {
  const t = useTranslations("setAside");
  const ended = useTranslations("taskPage.ended");
  const before = states.findLastIndex((state) => state.status !== status);
  const since = states[before + 1]?.at;
  const day = since ? writeDay(dayOf(since)) : "";
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5 rounded-lg border border-line bg-surface px-4 py-3 text-sm">
      <Icon name={status} className="mt-0.5 size-4.5 text-ink-3" />
      <div className="grid gap-1">
        <p>
          <b>{t(status === "paused" ? "pausedSince" : "cancelledOn", { day })}</b>{" "}
          {task.reason && task.reason !== "decided" && ended(task.reason)}
        </p>
        {task.reasonText && <p className="whitespace-pre-line">{task.reasonText}</p>}
        {task.progress > 0 && (
          <p className="text-xs text-ink-3">{t("progressThen", { progress: task.progress })}</p>
        )}
      </div>
    </div>
  );
}
