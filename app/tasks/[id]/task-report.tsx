import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import type { ReportErrors, ReportField } from "@/components/report-fields";
import { ReportForm } from "@/components/report-form";
import type { Entry } from "@/components/timeline-entry";
import { dayOf } from "@/domain/day";
import type { FieldProblem, RefusalCode } from "@/domain/refusal";
import { isOpen } from "@/domain/task-life";
import type { refusedReport } from "@/server/queries/refused-report";
import type { TaskPage } from "@/server/queries/task-page";
import type { Viewer } from "@/server/session";
import { AlsoUpdated } from "./also-updated";
import { ReportConflict } from "./report-conflict";
import { newestSeen } from "./since";

type Refused = NonNullable<Awaited<ReturnType<typeof refusedReport>>>;

type Props = {
  page: TaskPage;
  entries: readonly Entry[];
  viewer: Viewer;
  drawnAt: Date;
  refused: Refused | null;
  /** A person of another agency writes down what came on paper or by telephone. */
  recording: boolean;
};

/** The form to report with; a refused report comes back with everything typed and the files received. */
export function TaskReport({ page, entries, viewer, drawnAt, refused, recording }: Props) {
  const { task, updates, submissions } = page;
  const me = viewer.actor.userId;
  const refusal = useTranslations("refusal");
  const words = useProblemWords(refused);
  const key = randomUUID();
  // A claim of the whole that was taken back or sent back is not what was last reported.
  const last = updates.find(
    ({ id }) => !submissions.some((one) => one.updateId === id && one.verdict),
  );
  const whole =
    refused && refused.reason !== "invalid" && Object.keys(refused.problems).length === 0;
  return (
    <ReportForm
      action={`/tasks/${task.id}/report`}
      desk={{
        ...{ user: me, task: task.id, label: `${task.ref} ${task.agencyName}` },
        ...{ drawnAt: drawnAt.getTime(), keptAt: refused?.at.getTime() ?? null },
      }}
      hidden={{
        key,
        report: refused?.id ?? key,
        turn: String(task.turn),
        seen: newestSeen(page),
        kept: refused?.files.map(({ id }) => id).join(",") ?? "",
      }}
      role={task.role}
      last={last ? { progress: task.progress, on: dayOf(last.at) } : null}
      returnReason={task.returned ? submissions[0]?.verdictReason : null}
      enteredFor={recording ? task.agencyName : null}
      values={refused?.fields}
      errors={words}
      formError={whole ? refusal(refused.reason as RefusalCode) : undefined}
      received={refused?.files}
      closed={!isOpen(task)}
      meanwhile={
        refused &&
        (refused.reason === "status_changed" ? (
          <ReportConflict
            {...{ page, entries, me }}
            seen={refused.fields.seen}
            typed={refused.fields}
          />
        ) : (
          <AlsoUpdated page={page} seen={refused.fields.seen} me={me} />
        ))
      }
    />
  );
}

function useProblemWords(refused: Refused | null): ReportErrors {
  const field = useTranslations("field");
  const t = useTranslations("taskPage");
  const errors: ReportErrors = {};
  for (const [name, problem] of Object.entries(refused?.problems ?? {})) {
    errors[name as ReportField] = field(problem as FieldProblem);
  }
  const bad = badFiles(refused);
  if (bad.length > 0) {
    const words = bad.map(({ name, problem }) =>
      t("fileProblem", { name, problem: field(problem) }),
    );
    errors.files = words.join(" ");
  }
  return errors;
}

/** The files that were not taken, by the names their author knows them by. */
function badFiles(refused: Refused | null): { name: string; problem: FieldProblem }[] {
  return JSON.parse(refused?.fields.badFiles ?? "[]");
}
