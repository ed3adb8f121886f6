import { useTranslations } from "next-intl";
import { ConflictTable } from "@/components/conflict-table";
import type { ReportValues } from "@/components/report-fields";
import type { Entry } from "@/components/timeline-entry";
import { buttonClass } from "@/components/ui/button-class";
import { SubmitButton } from "@/components/ui/submit-button";
import type { TaskStatus } from "@/domain/task";
import { writeInstant } from "@/domain/vietnamese-day";
import type { TaskPage } from "@/server/queries/task-page";
import { lastMove, reportOfAnother } from "./since";

type Props = {
  page: TaskPage;
  entries: readonly Entry[];
  /** The last act the author of the form had seen. */
  seen: string | undefined;
  me: string;
  typed: ReportValues;
};

/** How to go on with what was typed, by where the task now stands. */
const WAY_ON: Record<TaskStatus, "open" | "submitted" | "completed" | "paused" | "cancelled"> = {
  not_started: "open",
  acknowledged: "open",
  in_progress: "open",
  submitted: "submitted",
  completed: "completed",
  paused: "paused",
  cancelled: "cancelled",
};

/** What happened while somebody was writing, beside what they wrote, and how to go on. */
export function ReportConflict({ page, entries, seen, me, typed }: Props) {
  const t = useTranslations("conflict");
  const report = useTranslations("report");
  const other = reportOfAnother(page, seen, me);
  const move = lastMove(page, entries, seen);
  const wayOn = WAY_ON[page.task.status];
  return (
    <section aria-label={t("title")} className="grid gap-2.5 rounded-md border border-line p-3">
      {move && (
        <p className="text-sm font-semibold">
          {t(`did.${move.kind}`, { who: move.who ?? t("system"), at: writeInstant(move.at) })}
        </p>
      )}
      {other && (
        <ConflictTable
          who={other.byName ?? other.byUsername}
          at={other.at}
          saved={{ progress: String(other.progress), note: other.note }}
          typed={{ progress: typed.progress ?? "", note: typed.note ?? "" }}
        />
      )}
      <p className="text-sm text-ink-2">{t(`goOn.${wayOn}`)}</p>
      <div className="flex flex-wrap gap-2">
        {wayOn === "open" && (
          <SubmitButton
            name="act"
            value="update"
            look="primary"
            size="small"
            label={t("asUpdate")}
            sending={report("sending")}
          />
        )}
        <a href="#timeline" className={buttonClass("outline", "small")}>
          {t("see")}
        </a>
      </div>
      <p className="text-xs text-ink-3">{t("nothingLost")}</p>
    </section>
  );
}
