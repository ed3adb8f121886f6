import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExportLinks } from "@/components/export-links";
import { Filters } from "@/components/filters";
import { Narrowings } from "@/components/narrowings";
import { PageHead } from "@/components/page-head";
import { Pagination } from "@/components/pagination";
import { TasksTable } from "@/components/tasks-table";
import { EmptyState } from "@/components/ui/empty-state";
import { dayOf } from "@/domain/day";
import { isCarriedOver } from "@/domain/period";
import { TASK_CLASSES } from "@/domain/task-class";
import { now } from "@/server/clock";
import { allTasks, PAGE_SIZE, taskAgencies } from "@/server/queries/all-tasks";
import { publishedPlans } from "@/server/queries/plan-asked";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { flagsOf, standingOf, wordsOf } from "../task-standing";
import { type Asked, addressOf, filterFrom, parametersOf } from "./filter";
import { narrowingsOf } from "./narrowings";

/** What the form itself asks; everything else goes along unseen. */
const OF_THE_FORM = ["q", "agency", "class", "starred"];

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("allTasks"))("title") };
}

export default async function AllTasksPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  const filter = filterFrom(await searchParams);
  const [t, narrowing, classes, choose, found, agencies, plans] = await Promise.all([
    getTranslations("allTasks"),
    getTranslations("narrowing"),
    getTranslations("class"),
    getTranslations("filter"),
    allTasks(viewer.actor, filter, dayOf(now())),
    taskAgencies(viewer.actor),
    publishedPlans(viewer.actor),
  ]);
  const { of, on, planId, periodId } = filter;
  const periods = plans.flatMap((plan) =>
    plan.periods.map(({ id, label }) => {
      const period =
        plans.length > 1 ? choose("planPeriod", { plan: plan.title, period: label }) : label;
      return { id, label: period };
    }),
  );
  const chosen = periods.length > 1 ? [...OF_THE_FORM, "period"] : OF_THE_FORM;
  const first = (found.page - 1) * PAGE_SIZE;
  const narrowings = narrowingsOf(
    { ...filter, on: found.isToday ? null : on },
    { plan: plans.find(({ id }) => id === planId)?.title ?? null, period: null },
    narrowing,
    (one) => classes(one),
  );
  return (
    <Frame viewer={viewer} current="tasks">
      <PageHead title={t("title")} sub={t("scope")}>
        <ExportLinks of={addressOf(filter, 1)} at="head" />
      </PageHead>
      <Filters
        action="/tasks"
        q={filter.search}
        classes={TASK_CLASSES.map((code) => ({
          code,
          count: found.counts.get(code) ?? 0,
          chosen: of.classes?.includes(code) ?? false,
        }))}
        starred={of.starred ?? false}
        agencies={agencies}
        agency={of.agencyId ?? null}
        periods={periods}
        period={periodId}
        kept={parametersOf(filter).filter(([name]) => !chosen.includes(name))}
        count={found.total}
        total={found.all}
      />
      <Narrowings items={narrowings} />
      {found.rows.length === 0 ? (
        <EmptyState icon="search" title={t("empty")}>
          {t("emptyNext")}
        </EmptyState>
      ) : (
        <>
          <TasksTable
            q={filter.search}
            rows={found.rows.map((row) => ({
              ...standingOf(row, found.on),
              href: `/tasks/${row.id}`,
              clause: row.ref,
              text: wordsOf(row),
              agency: row.agencyShortName,
              role: row.role,
              flags: flagsOf(row),
              progress: row.progress,
              carriedFrom: isCarriedOver(row, found.on) ? row.period : null,
              lastDay: row.lastDay,
              originalLastDay: row.originalLastDay,
              lastDaySource: row.lastDaySource,
              updatedOn: row.lastReportAt ? dayOf(row.lastReportAt) : null,
            }))}
          />
          <Pagination
            from={first + 1}
            to={first + found.rows.length}
            total={found.total}
            previousHref={found.page > 1 ? addressOf(filter, found.page - 1) : null}
            nextHref={found.page < found.pages ? addressOf(filter, found.page + 1) : null}
          />
          <ExportLinks of={addressOf(filter, 1)} at="phone" />
        </>
      )}
    </Frame>
  );
}
