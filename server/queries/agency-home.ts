import { and, desc, eq, gte, inArray, notInArray, or } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { type HomeGroup, homeGroup } from "../../domain/agency-home";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { isOpen } from "../../domain/task-life";
import { type LastUrge, lastUrges } from "./last-urges";
import { rowColumns } from "./task-row";

// More than any agency of a commune has in a period; a list is never longer.
const MOST_ROWS = 100;

type Return = { by: string; at: Date; reason: string };

export type HomeRow = Awaited<ReturnType<typeof ownTasks>>[number] & {
  lastReturn: Return | null;
  /** While nothing has been reported since. */
  lastUrge: LastUrge | null;
};

/** An agency's tasks in the order they want doing; each stands in one group only. */
export type AgencyHome = Record<HomeGroup, HomeRow[]>;

export async function agencyHome(actor: Person, today: Day): Promise<AgencyHome> {
  const rows = await ownTasks(actor, today);
  const returns = await lastReturns(
    actor,
    rows.filter((row) => row.returned).map((row) => row.id),
  );
  const urged = await lastUrges(
    actor,
    rows.filter((row) => isOpen(row)).map((row) => row.id),
  );
  const home: AgencyHome = {
    overdue: [],
    dueSoon: [],
    returned: [],
    waiting: [],
    rest: [],
    completed: [],
    aside: [],
  };
  for (const row of rows) {
    const urge = urged.get(row.id);
    const isReported = urge && row.lastReportAt !== null && row.lastReportAt > urge.at;
    home[homeGroup(row, today)].push({
      ...row,
      lastReturn: returns.get(row.id) ?? null,
      lastUrge: urge && !isReported ? urge : null,
    });
  }
  return home;
}

function ownTasks(actor: Person, today: Day) {
  const visible = visibleTo(actor);
  const task = visible.tasks();
  return visible.read
    .select({ ...rowColumns(task, today), lastReportAt: task.lastReportAt })
    .from(task)
    .where(
      and(
        eq(task.agencyId, actor.agencyId),
        // What was done in a year that has ended stands in the lists of that year.
        or(gte(task.periodEndsOn, today), notInArray(task.status, ["completed", "cancelled"])),
      ),
    )
    .orderBy(task.lastDay, task.position, task.period)
    .limit(MOST_ROWS);
}

/** When, by whom and why each of these tasks was last sent back. */
async function lastReturns(actor: Person, taskIds: string[]): Promise<Map<string, Return>> {
  if (taskIds.length === 0) return new Map();
  const visible = visibleTo(actor);
  const submission = visible.submissions();
  const rows = await visible.read
    .selectDistinctOn([submission.taskId], {
      taskId: submission.taskId,
      by: submission.verdictByName,
      at: submission.verdictAt,
      reason: submission.verdictReason,
    })
    .from(submission)
    .where(and(inArray(submission.taskId, taskIds), eq(submission.verdict, "returned")))
    .orderBy(submission.taskId, desc(submission.verdictAt));
  return new Map(
    rows.flatMap(({ taskId, by, at, reason }) =>
      by && at && reason ? [[taskId, { by, at, reason }]] : [],
    ),
  );
}
