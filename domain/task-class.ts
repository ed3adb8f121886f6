import { type Day, daysBetween } from "./day";
import type { TaskState, TaskStatus } from "./task";

/**
 * The official classes: chưa thực hiện, đang thực hiện trong hạn, đang thực hiện quá hạn,
 * hoàn thành đúng hạn, hoàn thành quá hạn, không có thời hạn.
 */
export const TASK_CLASSES = [
  "overdue",
  "in_time",
  "not_started",
  "no_deadline",
  "completed_on_time",
  "completed_late",
] as const;
export type TaskClass = (typeof TASK_CLASSES)[number];

/** What a class is derived from. */
export type Classed = Pick<TaskState, "status" | "lastDay" | "submittedOn">;

const BEGUN: ReadonlySet<TaskStatus> = new Set(["in_progress", "submitted"]);

/**
 * The class of a task on a day, the last day included; null for a task that is paused or cancelled,
 * which belongs to no class. A task is judged by the day it was submitted, so a slow confirmation
 * makes nobody late. `db/task-class.ts` says the same in SQL, and a test holds the two equal.
 */
export function classOf(task: Classed, day: Day): TaskClass | null {
  if (task.status === "paused" || task.status === "cancelled") return null;
  if (task.status === "completed")
    return isLate(task, day) ? "completed_late" : "completed_on_time";
  if (task.lastDay === null) return "no_deadline";
  if (isLate(task, day)) return "overdue";
  return BEGUN.has(task.status) ? "in_time" : "not_started";
}

/** How many days past its last day an unfinished task is; 0 when it is not overdue. */
export function daysOverdue(task: Classed, day: Day): number {
  if (classOf(task, day) !== "overdue" || task.lastDay === null) return 0;
  return daysBetween(task.lastDay, day);
}

/** Days counted as "sắp đến hạn" before the last day. */
export const DUE_SOON_DAYS = 7;

/** Whether an unfinished task waits for its agency and its last day is at most seven days away. */
export function isDueSoon(task: Classed, day: Day): boolean {
  const open = classOf(task, day);
  if (task.lastDay === null || task.status === "submitted") return false;
  return (
    (open === "in_time" || open === "not_started") &&
    daysBetween(day, task.lastDay) <= DUE_SOON_DAYS
  );
}

function isLate(task: Classed, day: Day): boolean {
  return task.lastDay !== null && (task.submittedOn ?? day) > task.lastDay;
}
