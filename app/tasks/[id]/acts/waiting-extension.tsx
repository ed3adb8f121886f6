import { useTranslations } from "next-intl";
import { Deadline } from "@/components/deadline";
import { timesMoved } from "@/components/moved-day";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { askedDayProblem } from "@/domain/moved-day";
import { daysOverdue } from "@/domain/task-class";
import { writeDay, writeInstant } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { ActForm } from "../../../act-form";
import type { ActPart } from "./act-part";
import { grant, refuse, takeBack } from "./deadline-actions";

type Props = {
  part: ActPart;
  waiting: ActPart["page"]["extensions"][number];
  decides: boolean;
  /** Of the reader's own agency, which may take it back. */
  isOwn: boolean;
};

/** A request for a later last day that waits: what was asked and why, and the decision on it. */
export function WaitingExtension({ part, waiting, decides, isOwn }: Props) {
  const t = useTranslations("extension");
  const words = { extension: t, correction: useTranslations("lastDayCorrection") };
  const { task } = part.page;
  const { lastDay, originalLastDay, planEndsOn } = task;
  const today = dayOf(now());
  const late = daysOverdue(task, today);
  const times = timesMoved(words, task);
  const { id: extensionId, askedDay } = waiting;
  const isOver = !lastDay || askedDayProblem(askedDay, { lastDay, today, planEndsOn }) !== null;
  const hidden = { ...part.hidden, extensionId };
  return (
    <div id="extension">
      <Panel title={t("waiting")}>
        <div className="mb-3 grid gap-1 text-sm">
          <p className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="font-bold tabular-nums">
              <Deadline lastDay={askedDay} originalLastDay={lastDay} />
            </span>
            {late > 0 && (
              <span className="text-xs font-semibold text-over-fg">
                {t("late", { days: late })}
              </span>
            )}
          </p>
          <p className="whitespace-pre-line">{waiting.reason}</p>
          <p className="text-xs text-ink-3">
            {t("askedBy", { name: waiting.byName, at: writeInstant(waiting.at) })}{" "}
            {times && originalLastDay && t("history", { day: writeDay(originalLastDay), times })}
          </p>
        </div>
        {decides && isOver && (
          <div className="mb-3">
            <Notice icon="info">{t("over")}</Notice>
          </div>
        )}
        <div className="flex flex-wrap items-start gap-2 [&>details[open]]:w-full">
          {decides && !isOver && (
            <ActForm
              id="grant"
              action={grant}
              hidden={hidden}
              submit={t("grant")}
              look="primary"
              {...part.words}
            />
          )}
          {decides && (
            <ActForm
              id="refuse"
              action={refuse}
              hidden={hidden}
              fields={[
                { name: "reason", label: t("refuseReason"), hint: t("refuseHint"), kind: "text" },
              ]}
              submit={t("refuse")}
              fold={t("refuseFold")}
              {...part.words}
            />
          )}
          {isOwn && (
            <ActForm
              id="take-back"
              action={takeBack}
              hidden={hidden}
              submit={t("withdraw")}
              {...part.words}
            />
          )}
        </div>
      </Panel>
    </div>
  );
}
