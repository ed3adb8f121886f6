import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ExportLinks } from "@/components/export-links";
import { Mentions } from "@/components/mentions";
import { PageHead } from "@/components/page-head";
import { Tally } from "@/components/tally";
import { TaskList, TaskListIcons } from "@/components/task-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { dayOf } from "@/domain/day";
import { isAskedToJudge } from "@/domain/permissions";
import { mayReportForAgency } from "@/domain/report/permissions";
import { writeDay, writeWeekday } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { agencyHome } from "@/server/queries/agency-home";
import { directivesToAnswer } from "@/server/queries/directives";
import { dueTargets, returnedTargetReports } from "@/server/queries/due-targets";
import { groupTasks } from "@/server/queries/group-tasks";
import { inputsDue } from "@/server/queries/inputs-due";
import { mentionsOfMe } from "@/server/queries/mentions-of-me";
import { plansPage } from "@/server/queries/plans-page";
import { urgedMe } from "@/server/queries/urged-me";
import { waitingExtensions } from "@/server/queries/waiting-extensions";
import { waitingForMe } from "@/server/queries/waiting-for-me";
import { waitingTargetReports } from "@/server/queries/waiting-target-reports";
import { seeSeveral } from "@/server/see-notices";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { mentionRows } from "../mention-rows";
import { reviewsPlans } from "../plans/reviews-plans";
import { ExtensionsToDecide } from "./extensions-to-decide";
import { codesOf, groupRow, ownRow } from "./home-row";
import { InputsNotice } from "./inputs-notice";
import { TargetsNotice } from "./targets-notice";
import { ToAnswer } from "./to-answer";
import { ToConfirm } from "./to-confirm";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agencyHome"))("title") };
}

export default async function AgencyHomePage() {
  const asker = await requireViewer();
  const viewer = await seeSeveral(asker, now());
  const today = dayOf(now());
  const [t, locale, home, waiting, extensions, mentions, groups, plans, inputs] = await Promise.all(
    [
      getTranslations("agencyHome"),
      getLocale(),
      agencyHome(viewer.actor, today),
      waitingForMe(viewer.actor, today),
      waitingExtensions(viewer.actor, today),
      mentionsOfMe(viewer.actor),
      groupTasks(viewer.actor, today),
      reviewsPlans(viewer.actor) ? plansPage(viewer.actor) : [],
      inputsDue(viewer.actor, today),
    ],
  );
  const [directives, urged, due, returned, figures] = await Promise.all([
    directivesToAnswer(viewer.actor, today),
    urgedMe(viewer.actor),
    dueTargets(viewer.actor, today),
    returnedTargetReports(viewer.actor),
    isAskedToJudge(viewer.actor) ? waitingTargetReports(viewer.actor) : null,
  ]);
  const open = plans.reduce((sum, plan) => sum + (plan.steers ? plan.open : 0), 0);
  const all = Object.values(home).flat();
  const counted = all.length - home.aside.length;
  const own = (rows: typeof all) => rows.map((row) => ownRow(row, today));
  return (
    <Frame viewer={viewer} current="agency">
      <PageHead
        over={t("title")}
        title={viewer.agency.name}
        sub={[
          all.length > 0 &&
            t("period", {
              period:
                all
                  .map(({ period }) => period)
                  .sort()
                  .at(-1) ?? "",
            }),
          `${writeWeekday(today, locale)}, ${writeDay(today)}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      >
        {all.length > 0 && (
          <Tally
            items={[
              { label: t("overdue"), count: home.overdue.length, href: "#overdue", late: true },
              { label: t("dueSoon"), count: home.dueSoon.length, href: "#due_soon" },
              { label: t("returned"), count: home.returned.length, href: "#returned" },
              { label: t("waiting"), count: home.waiting.length, href: "#waiting" },
              { label: t("done"), count: home.completed.length, of: counted, href: "#done" },
            ]}
          />
        )}
      </PageHead>
      <TaskListIcons codes={codesOf([...all, ...waiting, ...groups], today)} />
      <ToAnswer actor={viewer.actor} directives={directives} urged={urged} today={today} />
      {inputs.map((asked) => (
        <InputsNotice
          key={asked.id}
          asked={asked}
          today={today}
          writes={mayReportForAgency(viewer.actor)}
        />
      ))}
      <TargetsNotice due={due} returned={returned} waiting={figures?.total ?? 0} />
      {open > 0 && (
        <div className="mb-4">
          <Notice icon="info">
            {t("openQuestions", { count: open })}{" "}
            <Link href="/plans" prefetch={false} className="coarse:inline-block coarse:py-2.5">
              {t("toReview")}
            </Link>
          </Notice>
        </div>
      )}
      <Mentions items={mentionRows(mentions)} />
      {isAskedToJudge(viewer.actor) && <ToConfirm rows={waiting} today={today} />}
      <ExtensionsToDecide rows={extensions} />
      <TaskList group="overdue" rows={own(home.overdue)} />
      <TaskList group="due_soon" rows={own(home.dueSoon)} />
      <TaskList group="returned" rows={own(home.returned)} />
      <TaskList group="waiting" rows={own(home.waiting)} />
      <TaskList group="rest" rows={own(home.rest)} />
      <TaskList group="unresolved" rows={groups.map((row) => groupRow(row, today))} />
      <TaskList group="done" rows={own(home.completed)} />
      <TaskList group="aside" rows={own(home.aside)} />
      {all.length + waiting.length + groups.length === 0 && (
        <EmptyState icon="list" title={t("empty")}>
          {t("emptyNext")}
        </EmptyState>
      )}
      {all.some((row) => row.lastDaySource === "plan_default") && (
        <p className="mb-3 text-xs text-ink-3">{t("footnote")}</p>
      )}
      {all.length + waiting.length + groups.length > 0 && <ExportLinks of="/agency" at="foot" />}
    </Frame>
  );
}
