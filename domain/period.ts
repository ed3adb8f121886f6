import { addDays, type Day } from "./day";
import type { DutyClass } from "./duty-roll-up";
import type { FieldProblem } from "./refusal";
import type { TaskStatus } from "./task";
import type { TaskClass } from "./task-class";

/** What a period came to on the day it was closed; tasks that belong to no class are `set_aside`. */
export type ClosingRecord = {
  tasks: Partial<Record<TaskClass | "set_aside", number>>;
  duties: Partial<Record<DutyClass, number>>;
};

/** Whether a task is left over from a period that has ended: it stays open in that period. */
export function isCarriedOver(
  { status, periodEndsOn }: { status: TaskStatus; periodEndsOn: Day },
  today: Day,
): boolean {
  return periodEndsOn < today && status !== "completed" && status !== "cancelled";
}

/** Whether a period can be closed on a day: only when its last day has gone by. */
export function isOver({ endsOn }: { endsOn: Day }, today: Day): boolean {
  return endsOn < today;
}

/**
 * What is wrong with a day by which agencies send what the period's own report needs: it lies in the period, and
 * nobody can be asked for something by yesterday.
 */
export function inputsDayProblem(
  { startsOn, endsOn }: { startsOn: Day; endsOn: Day },
  day: Day,
  today: Day,
): FieldProblem | null {
  if (day < startsOn || day > endsOn) return "last_day_out_of_plan";
  return day < today ? "day_past" : null;
}

/** How long before the inputs' day an update still tells how things stand. */
const INPUT_DAYS = 30;

/** The first day whose updates count as what was sent for the report. */
export function inputsFrom(inputsDueOn: Day): Day {
  return addDays(inputsDueOn, -INPUT_DAYS);
}
