import { type Day, daysBetween } from "./day";
import type { FieldProblem } from "./refusal";
import type { TaskState } from "./task";
import { classOf } from "./task-class";

/** What a new last day is held against. */
type DayLimits = { lastDay: Day; today: Day; planEndsOn: Day | null };

/** What is wrong with the day an agency asks for instead of the last day that holds; null when nothing is. */
export function askedDayProblem(day: Day, limits: DayLimits): FieldProblem | null {
  return day <= limits.lastDay ? "day_not_later" : outsideOfPlan(day, limits);
}

/** What is wrong with the day the chair puts in place of a wrong one, be it earlier or later; null when nothing is. */
export function correctedDayProblem(day: Day, limits: DayLimits): FieldProblem | null {
  return day === limits.lastDay ? "day_same" : outsideOfPlan(day, limits);
}

function outsideOfPlan(day: Day, { today, planEndsOn }: DayLimits): FieldProblem | null {
  if (day < today) return "day_past";
  return planEndsOn !== null && day > planEndsOn ? "day_after_plan" : null;
}

type Moved = Pick<TaskState, "status" | "lastDay" | "originalLastDay" | "submittedOn">;

/**
 * How many days a task is, or was when it was submitted, past the last day it first had; 0 when it is not, or when
 * that day still holds. A task that is paused or cancelled is late against neither.
 */
export function daysPastOriginal(task: Moved, day: Day): number {
  const { lastDay, originalLastDay, submittedOn } = task;
  if (classOf(task, day) === null || originalLastDay === null || originalLastDay === lastDay)
    return 0;
  return Math.max(0, daysBetween(originalLastDay, submittedOn ?? day));
}
