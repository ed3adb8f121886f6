import type { DutyClass } from "./duty-roll-up";
import type { TaskClass } from "./task-class";

/** What a period came to on the day it was closed; tasks that belong to no class are `set_aside`. */
export type ClosingRecord = {
  tasks: Partial<Record<TaskClass | "set_aside", number>>;
  duties: Partial<Record<DutyClass, number>>;
};
