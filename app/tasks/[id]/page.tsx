import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Crumbs } from "@/components/crumbs";
import { DraftLeft } from "@/components/draft-left";
import { DutyAgencies } from "@/components/duty-agencies";
import { StateMachine } from "@/components/state-machine";
import { ServedTargets } from "@/components/targets/served-targets";
import { TaskColumns } from "@/components/task-columns";
import { Timeline } from "@/components/timeline";
import { Verbatim } from "@/components/verbatim";
import { dayOf } from "@/domain/day";
import { isOpen } from "@/domain/task-life";
import { isUuid } from "@/domain/uuid";
import { now } from "@/server/clock";
import { otherHatOn } from "@/server/queries/other-hat";
import { refusedReport } from "@/server/queries/refused-report";
import { servedTargets } from "@/server/queries/served-targets";
import { taskPage } from "@/server/queries/task-page";
import { seeTask } from "@/server/see-notices";
import { requireViewer } from "@/server/session";
import { Frame } from "../../frame";
import { evidenceAct } from "./acts/withdraw-evidence";
import { AlsoUpdated } from "./also-updated";
import { DayOrigin } from "./day-origin";
import { directingEntries } from "./directing-entries";
import { milestonesOf } from "./milestones";
import { partiesOf } from "./parties";
import { RefusedAct } from "./refused-act";
import { Reopened } from "./reopened";
import { RequestNote } from "./request-note";
import { SetAside } from "./set-aside";
import { Side } from "./side";
import { Star } from "./star";
import { TaskHead } from "./task-head";
import { TaskReceipt } from "./task-receipt";
import { entriesOf } from "./timeline-entries";
import { TransferLinks } from "./transfer-links";
import { UnderOtherHat } from "./under-other-hat";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("taskPage"))("title") };
}

export default async function TaskPage({ params, searchParams }: Props) {
  const asker = await requireViewer();
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  if (!isUuid(id)) notFound();
  const instant = now();
  const page = await taskPage(asker.actor, id, instant);
  if (!page) {
    const hat = await otherHatOn(asker.actor, id, dayOf(instant));
    if (!hat) notFound();
    return <UnderOtherHat viewer={asker} taskId={id} hat={hat} />;
  }
  const viewer = await seeTask(asker, id, instant);
  const { task, duty } = page;
  const today = dayOf(instant);
  const refusedAs = (name?: string) =>
    name && isUuid(name) ? refusedReport(viewer.actor, id, name) : null;
  const [t, evidence, directing, refused, refusedAct, served] = await Promise.all([
    getTranslations("taskPage"),
    evidenceAct(page, viewer),
    directingEntries(page, today),
    refusedAs(one(asked.report)),
    refusedAs(one(asked.refused)),
    servedTargets(viewer.actor, task.dutyId),
  ]);
  const entries = entriesOf(page, t, evidence, directing);
  const me = viewer.actor.userId;
  const draft = await getTranslations("draft");
  const home = viewer.actor.role === "member" ? "/tasks" : "/agency";
  return (
    <Frame viewer={viewer} current={task.agencyId === viewer.agency.id ? "agency" : "tasks"}>
      <Crumbs
        back={{ href: home, label: t(home === "/tasks" ? "toTasks" : "toAgency") }}
        trail={[t("part", { part: duty.ref.split(".")[0] ?? "" }), duty.section]}
      />
      <TaskHead page={page} today={today} star={<Star page={page} viewer={viewer} />} />
      <TaskReceipt page={page} updateId={one(asked.receipt)} viewer={viewer}>
        <AlsoUpdated page={page} seen={one(asked.seen)} me={me} />
      </TaskReceipt>
      <Reopened page={page} />
      {!isOpen(task) && !refused && (
        <DraftLeft
          {...{ user: me, task: id, drawnAt: instant.getTime() }}
          words={{ left: draft("left", { at: "{at}" }), discard: draft("discard") }}
        />
      )}
      <RefusedAct page={page} entries={entries} refused={refusedAct} />
      <TransferLinks page={page} />
      <div className="mb-5">
        {task.status === "paused" || task.status === "cancelled" ? (
          <SetAside page={page} status={task.status} />
        ) : (
          <StateMachine {...milestonesOf(page)} status={task.status} />
        )}
      </div>
      <TaskColumns
        duty={
          <>
            <RequestNote request={task.request} />
            <Verbatim
              clause={duty.ref}
              text={duty.text}
              agencyLine={duty.agencyLine}
              href={`/plan?plan=${task.planId}&duty=${duty.ref}#${duty.ref}`}
            >
              <DayOrigin page={page} />
              <ServedTargets targets={served} />
            </Verbatim>
          </>
        }
        side={
          <Side
            page={page}
            viewer={viewer}
            drawnAt={instant}
            entries={entries}
            refused={refused}
            enter={one(asked.enter) === "1"}
            today={today}
          />
        }
      >
        <DutyAgencies {...partiesOf(page, today)} />
        <div>
          <Timeline entries={entries} />
          <p className="mt-2 text-sm" data-screen-only>
            <Link href={`/trail?task=${id}`} prefetch={false} className="inline-block py-1">
              {t("trail")}
            </Link>
          </p>
        </div>
      </TaskColumns>
    </Frame>
  );
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
