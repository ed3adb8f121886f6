import { and, asc, count, eq, exists, type SQL, sql } from "drizzle-orm";
import { taskClass } from "../../db/task-class";
import { type Visible, visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { Asking, TaskQuestion } from "../../domain/steering/question";
import type { TaskClass } from "../../domain/task-class";
import { fold } from "../../domain/text";
import { everyWord } from "./searching/words";
import { type AskedOn, narrowedTo } from "./task-question";
import { rowColumns, type TaskTable } from "./task-row";

export const PAGE_SIZE = 50;

export type TaskFilter = Asking & {
  of: TaskQuestion;
  search: string;
  page: number;
};

/**
 * One page of the tasks a person may know about, and how many there are of each class; of all plans and periods
 * where none is asked for. A day to come is today.
 */
export async function allTasks(actor: Person, filter: TaskFilter, today: Day) {
  const visible = visibleTo(actor);
  const asked = askedOn(filter, today);
  const task = visible.tasks(asked.knownBy);
  const scope = and(...scopedTo(task, filter));
  const { classes = [], ...rest } = filter.of;
  const narrow = narrowing(actor, task, { ...filter, of: rest }, asked);
  const named = and(scope, ...narrow);
  const counts = await classCounts(visible, task, named, asked.on);
  const all =
    narrow.length > 0 ? sum(await classCounts(visible, task, scope, asked.on)) : sum(counts);
  const total = sum(classes.length > 0 ? chosen(counts, classes) : counts);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, filter.page), pages);
  const rows = await visible.read
    .select({ ...rowColumns(task, asked.on), lastReportAt: task.lastReportAt })
    .from(task)
    .where(matching(actor, task, filter, asked))
    .orderBy(...inOrder(task))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, counts, total, all, page, pages, on: asked.on, isToday: asked.knownBy === null };
}

/** What the filter leaves, for the list and for the file of it. */
export function matching(actor: Person, task: TaskTable, filter: TaskFilter, asked: AskedOn) {
  return and(...scopedTo(task, filter), ...narrowing(actor, task, filter, asked));
}

export function inOrder(task: TaskTable): SQL[] {
  const { planId, position, role, agencyOrder, period, id } = task;
  return [planId, position, role, agencyOrder, period, id].map((column) => asc(column));
}

/** The day a list is for, and what the register is read by. */
export function askedOn({ on }: Asking, today: Day): AskedOn {
  return on !== null && on < today ? { on, knownBy: on } : { on: today, knownBy: null };
}

function scopedTo(task: TaskTable, { planId, periodId }: Asking): SQL[] {
  return [
    ...(planId ? [eq(task.planId, planId)] : []),
    ...(periodId ? [eq(task.periodId, periodId)] : []),
  ];
}

/** Agencies that have a task this person may know about, in protocol order. */
export function taskAgencies(actor: Person) {
  const visible = visibleTo(actor);
  const agency = visible.agencies();
  const task = visible.tasks();
  // Asked agency by agency: the first task of each is enough.
  const tasked = visible.read
    .select({ one: sql`1` })
    .from(task)
    .where(eq(task.agencyId, agency.id));
  return visible.read
    .select({ id: agency.id, name: agency.name })
    .from(agency)
    .where(exists(tasked))
    .orderBy(agency.protocolOrder);
}

function narrowing(actor: Person, task: TaskTable, { of, search }: TaskFilter, asked: AskedOn) {
  return [...narrowedTo(actor, task, asked, of), ...wordsIn(task, search)];
}

function wordsIn(task: TaskTable, search: string): SQL[] {
  return everyWord(fold(search).split(" ").filter(Boolean), [task.dutySearch, task.agencySearch]);
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
