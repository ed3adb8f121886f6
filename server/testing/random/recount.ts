import { type Day, dayOf, daysBetween } from "../../../domain/day";
import { rollUp } from "../../../domain/duty-roll-up";
import { sectionOf } from "../../../domain/steering/section";
import type { DutyRole, TaskState } from "../../../domain/task";
import { classOf, daysOverdue, isDueSoon, TASK_CLASSES } from "../../../domain/task-class";
import type { LivedTask, PlayedWorld } from "./random-register";

/** A task as it was at the end of a day, told from how it was lived and not from the database. */
export type KnownTask = {
  agency: number;
  ref: string;
  role: DutyRole;
  state: TaskState;
  lastSign: Day;
  lastReport: Day | null;
};

function knownOn(world: PlayedWorld, on: Day): KnownTask[] {
  return world.tasks.flatMap((task) => knownTask(task, on));
}

export function knownTask({ agency, ref, moments }: LivedTask, on: Day): KnownTask[] {
  const past = moments.filter(({ at }) => dayOf(at) <= on);
  const [first, last] = [past[0], past.at(-1)];
  if (!first || !last) return [];
  const report = past.findLast((moment) => moment.report !== null);
  const lastReport = report ? dayOf(report.at) : null;
  const { state } = last;
  return [
    { agency, ref, role: state.role, state, lastReport, lastSign: lastReport ?? dayOf(first.at) },
  ];
}

/** What the chair's view must come to, in plain sums over all tasks; `columns` are the matrix's, by sections. */
export function recounted(world: PlayedWorld, on: Day, columns: readonly string[][]) {
  const tasks = knownOn(world, on);
  const is = (one: string) => (task: KnownTask) => classOf(task.state, on) === one;
  const count = (test: (task: KnownTask) => boolean, of = tasks) => of.filter(test).length;
  const late = ({ state }: KnownTask) => daysOverdue(state, on);
  const counts = (task: KnownTask) => classOf(task.state, on) !== null;
  const isSilent = (task: KnownTask) =>
    is("no_deadline")(task) &&
    task.state.status !== "submitted" &&
    daysBetween(task.lastSign, on) >= 90;
  return {
    strip: stripOf(world, tasks, on),
    ageing: [
      count((task) => late(task) > 0 && late(task) <= 30),
      count((task) => late(task) > 30 && late(task) <= 120),
      count((task) => late(task) > 120),
    ],
    dueSoon: count(({ state }) => isDueSoon(state, on)),
    silent: count(isSilent),
    waiting: count(({ state }) => state.status === "submitted"),
    total: count(counts),
    noDeadline: count(is("no_deadline")),
    notBegun: count(({ state }) => ["not_started", "acknowledged"].includes(state.status)),
    coordinatingOverdue: count((task) => is("overdue")(task) && task.role === "coordinating"),
    longest: Math.max(0, ...tasks.map(late)),
    rates: [...new Set(tasks.map(({ agency }) => agency))]
      .sort()
      .filter((agency) => agency < 6)
      .map((agency) =>
        ratesOf(
          tasks.filter((task) => task.agency === agency),
          on,
        ),
      ),
    matrix: matrixOf(tasks.filter(counts), on, columns),
  };
}

function stripOf(world: PlayedWorld, tasks: readonly KnownTask[], on: Day) {
  const classes = world.refs.map((ref) => {
    const leads = tasks.filter((task) => task.ref === ref && task.role === "lead");
    return rollUp(
      leads.map(({ state }) => state),
      on,
    ).class;
  });
  return Object.fromEntries(
    [...new Set([...TASK_CLASSES, ...classes])].map((one) => [
      one,
      world.refs.filter((_, place) => classes[place] === one),
    ]),
  );
}

function ratesOf(own: readonly KnownTask[], on: Day) {
  const rated = own.filter(({ state }) => {
    const found = classOf(state, on);
    return state.lastDay !== null && (state.status === "completed" || found === "overdue");
  });
  const onTime = rated.filter(({ state }) => classOf(state, on) === "completed_on_time");
  const open = own.filter(
    ({ state }) => !["completed", "paused", "cancelled"].includes(state.status),
  );
  const recent = open.filter(({ lastReport }) => lastReport && daysBetween(lastReport, on) < 30);
  return [onTime.length, rated.length, recent.length, open.length];
}

/** Agency, role and column: how many, how many done, the worst delay; of each agency its shown role. */
function matrixOf(
  tasks: readonly KnownTask[],
  on: Day,
  columns: readonly string[][],
): Record<string, number[]> {
  const cells: Record<string, number[]> = {};
  for (const task of tasks) {
    const leads = tasks.some(({ agency, role }) => agency === task.agency && role === "lead");
    if (leads && task.role !== "lead") continue;
    const column = columns.find((one) => one.includes(sectionOf(task.ref))) ?? [];
    const key = `${task.agency} ${task.role} ${column.join("+")}`;
    const [all = 0, done = 0, worst = 0] = cells[key] ?? [];
    const late = daysOverdue(task.state, on);
    cells[key] = [
      all + 1,
      done + (task.state.status === "completed" ? 1 : 0),
      Math.max(worst, late),
    ];
  }
  return cells;
}
