import { randomUUID } from "node:crypto";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ActionBar } from "@/components/action-bar";
import type { Entry } from "@/components/timeline-entry";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { Day } from "@/domain/day";
import {
  mayJudge,
  mayRecordFor,
  mayReport,
  maySetLastDay,
  mayWithdraw,
  steers,
} from "@/domain/permissions";
import { isOpen } from "@/domain/task-life";
import type { refusedReport } from "@/server/queries/refused-report";
import type { TaskPage } from "@/server/queries/task-page";
import type { Viewer } from "@/server/session";
import { ActForm } from "../../act-form";
import { HeldPowers } from "../../in-stead";
import { requestAddress } from "../../request-address";
import { actWords } from "./act-words";
import { acknowledge, setDay, withdraw } from "./actions";
import { deadlineActs } from "./acts/deadline-acts";
import { directiveActs } from "./acts/directive-acts";
import { raisedActs } from "./acts/raised-acts";
import { remarkActs } from "./acts/remark-acts";
import { rareActs, setAsideActs } from "./acts/set-aside-acts";
import { staffActs } from "./acts/staff-acts";
import { governedOf } from "./governed";
import { newestSeen } from "./since";
import { TaskReport } from "./task-report";
import { Verdict } from "./verdict";

type Props = {
  page: TaskPage;
  viewer: Viewer;
  drawnAt: Date;
  /** What has happened to the task, newest first. */
  entries: readonly Entry[];
  refused: Awaited<ReturnType<typeof refusedReport>>;
  /** The steering person asked to write down a report for the agency. */
  enter: boolean;
  today: Day;
};

/** What this person can do with the task now; nothing where there is nothing. */
export async function Side({ page, viewer, drawnAt, entries, refused, enter, today }: Props) {
  const { actor } = viewer;
  const { task } = page;
  const governed = governedOf(page);
  const open = isOpen(task);
  const reports = mayReport(actor, governed);
  const records = mayRecordFor(actor, governed);
  const [t, onDemand, words] = await Promise.all([
    getTranslations("taskPage"),
    getTranslations("onDemand"),
    actWords(),
  ]);
  const hidden = {
    taskId: task.id,
    turn: String(task.turn),
    key: randomUUID(),
    seen: newestSeen(page),
  };
  const part = { page, viewer, governed, hidden, words, t, today };
  const acts = [
    reports && task.status === "not_started" && (
      <Panel key="acknowledge">
        <ActForm
          id="acknowledge"
          action={acknowledge}
          hidden={hidden}
          submit={t("acknowledge")}
          {...words}
        />
      </Panel>
    ),
    ((reports && open) || (records && open && enter) || refused) && (
      <TaskReport
        key="report"
        page={page}
        entries={entries}
        viewer={viewer}
        drawnAt={drawnAt}
        refused={refused}
        recording={!reports}
      />
    ),
    task.status === "submitted" && mayJudge(actor, governed) && (
      <Verdict key="verdict" page={page} hidden={hidden} words={words} />
    ),
    task.status === "submitted" && mayWithdraw(actor, governed) && (
      <Panel key="withdraw" title={t("waitingTitle")}>
        <p className="mb-3 text-sm text-ink-2">{t("waitingText")}</p>
        <ActForm
          id="withdraw"
          action={withdraw}
          hidden={hidden}
          submit={t("withdraw")}
          {...words}
        />
      </Panel>
    ),
    open && task.lastDay === null && maySetLastDay(actor, governed) && (
      <Panel key="day" title={t("setDayTitle")}>
        <ActForm
          id="day"
          action={setDay}
          hidden={hidden}
          fields={[{ name: "lastDay", label: t("lastDay"), hint: t("dayHint"), kind: "line" }]}
          submit={t("setDay")}
          {...words}
        />
      </Panel>
    ),
    ...deadlineActs(part),
    ...raisedActs(part),
    ...directiveActs(part),
    records && open && !enter && !refused && (
      <Panel key="enter" title={t("enterTitle")}>
        <p className="mb-3 text-sm text-ink-2">{t("enterText")}</p>
        <ButtonLink href={`/tasks/${task.id}?enter=1#report`}>{t("enter")}</ButtonLink>
      </Panel>
    ),
    ...setAsideActs(part),
    ...staffActs(part),
    ...remarkActs(part),
    ...rareActs(part),
    steers(actor, governed) && task.periodClosedAt === null && (
      <p key="request" className="text-sm">
        <Link
          href={requestAddress(task.planId, task.ref)}
          prefetch={false}
          className="coarse:inline-block coarse:py-2.5"
        >
          {onDemand("more", { ref: task.ref })}
        </Link>
      </p>
    ),
  ].filter(Boolean);
  if (acts.length === 0) return null;
  const isOwn = actor.agencyIds.includes(task.agencyId);
  return (
    <div className="grid gap-4">
      {!isOwn && <HeldPowers actor={actor} today={today} />}
      {acts}
      {reports && open && (
        <ActionBar>
          <ButtonLink href="#report" look="primary">
            {t("toReport")}
          </ButtonLink>
        </ActionBar>
      )}
    </div>
  );
}
