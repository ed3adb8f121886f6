import { and, asc, count, eq, inArray, type SQL, sql } from "drizzle-orm";
import { taskClass } from "../../db/task-class";
import { type Visible, visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { TaskClass } from "../../domain/task-class";
import { fold } from "../../domain/text";
import { lastReports, rowColumns, type TaskTable } from "./task-row";

export const PAGE_SIZE = 50;

export type TaskFilter = {
  /** None chosen means all. */
  classes: readonly TaskClass[];
  agencyId: string | null;
  search: string;
  page: number;
};

/** One page of the tasks a person may know about, and how many there are of each class. */
export async function allTasks(actor: Person, filter: TaskFilter, today: Day) {
  const visible = visibleTo(actor);
  const task = visible.tasks();
  const named = and(...narrowed(task, filter));
  const counts = await classCounts(visible, task, named, today);
  const all = named ? sum(await classCounts(visible, task, undefined, today)) : sum(counts);
  const total = sum(filter.classes.length > 0 ? chosen(counts, filter.classes) : counts);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, filter.page), pages);
  const report = lastReports(visible);
  const rows = await visible.read
    .select({ ...rowColumns(task, today), lastReportAt: report.at })
    .from(task)
    .leftJoin(report, eq(report.taskId, task.id))
    .where(matching(task, filter, today))
    .orderBy(...inOrder(task))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, counts, total, all, page, pages };
}

/** Agencies that have a task this person may know about, in protocol order. */
export function taskAgencies(actor: Person) {
  const visible = visibleTo(actor);
  const task = visible.tasks();
  return visible.read
    .selectDistinct({ id: task.agencyId, name: task.agencyName, order: task.agencyOrder })
    .from(task)
    .orderBy(task.agencyOrder);
}

/** What the filter leaves, for the list and for the file of it. */
export function matching(task: TaskTable, filter: TaskFilter, today: Day): SQL | undefined {
  const { classes } = filter;
  return and(
    ...narrowed(task, filter),
    classes.length > 0 ? inArray(taskClass(task, today), [...classes]) : undefined,
  );
}

export function inOrder(task: TaskTable): SQL[] {
  return [asc(task.position), asc(task.role), asc(task.agencyOrder), asc(task.period)];
}

function narrowed(task: TaskTable, filter: TaskFilter): SQL[] {
  const narrow: SQL[] = [];
  if (filter.agencyId) narrow.push(eq(task.agencyId, filter.agencyId));
  for (const word of fold(filter.search).split(" ").filter(Boolean)) {
    const like = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    narrow.push(sql`(${task.dutySearch} like ${like} or ${task.agencySearch} like ${like})`);
  }
  return narrow;
}

async function classCounts(visible: Visible, task: TaskTable, where: SQL | undefined, today: Day) {
  const one = taskClass(task, today).as("task_class");
  const rows = await visible.read
    .select({ class: one, tasks: count() })
    .from(task)
    .where(where)
    .groupBy(sql`1`);
  return new Map(rows.map((row) => [row.class, row.tasks]));
}

function chosen(counts: Map<TaskClass | null, number>, classes: readonly TaskClass[]) {
  return new Map(classes.map((one) => [one, counts.get(one) ?? 0]));
}

function sum(counts: Map<TaskClass | null, number>): number {
  return [...counts.values()].reduce((total, tasks) => total + tasks, 0);
}
