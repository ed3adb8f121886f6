import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExportLinks } from "@/components/export-links";
import { Filters } from "@/components/filters";
import { PageHead } from "@/components/page-head";
import { Pagination } from "@/components/pagination";
import { TasksTable } from "@/components/tasks-table";
import { EmptyState } from "@/components/ui/empty-state";
import { dayOf } from "@/domain/day";
import { TASK_CLASSES } from "@/domain/task-class";
import { now } from "@/server/clock";
import { allTasks, PAGE_SIZE, taskAgencies } from "@/server/queries/all-tasks";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { flagsOf, standingOf } from "../task-standing";
import { type Asked, addressOf, filterFrom } from "./filter";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("allTasks"))("title") };
}

export default async function AllTasksPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  const today = dayOf(now());
  const filter = filterFrom(await searchParams);
  const [t, found, agencies] = await Promise.all([
    getTranslations("allTasks"),
    allTasks(viewer.actor, filter, today),
    taskAgencies(viewer.actor),
  ]);
  const first = (found.page - 1) * PAGE_SIZE;
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
          chosen: filter.classes.includes(code),
        }))}
        agencies={agencies}
        agency={filter.agencyId}
        count={found.total}
        total={found.all}
      />
      {found.rows.length === 0 ? (
        <EmptyState icon="search" title={t("empty")}>
          {t("emptyNext")}
        </EmptyState>
      ) : (
        <>
          <TasksTable
            rows={found.rows.map((row) => ({
              ...standingOf(row, today),
              href: `/tasks/${row.id}`,
              clause: row.ref,
              text: row.text,
              agency: row.agencyShortName,
              role: row.role,
              flags: flagsOf(row),
              progress: row.progress,
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
