import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { isOpen } from "@/domain/task-life";
import type { TaskPage } from "@/server/queries/task-page";
import { payloadOf } from "./told-entries";

/** Why a task that was done is open again, until it is reported anew. */
export function Reopened({ page: { task, events } }: { page: TaskPage }) {
  const t = useTranslations("setAside");
  const last = events.find(({ event }) => event === "task.submitted" || event === "task.reopened");
  if (last?.event !== "task.reopened" || !isOpen(task)) return null;
  return (
    <div className="mb-5">
      <Notice icon="returned">
        <b>{t("reopenedFor")}</b> {payloadOf(last, "task.reopened").reason}
      </Notice>
    </div>
  );
}
