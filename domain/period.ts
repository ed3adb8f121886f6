import type { Day } from "./day";
import type { DutyClass } from "./duty-roll-up";
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
