import type { TaskClass } from "../task-class";

export const COMPLETED = ["completed_on_time", "completed_late"] as const;

/** Not completed, paused or cancelled. */
export const OPEN = ["overdue", "in_time", "not_started", "no_deadline"] as const;

/** What an on-time rate is taken of: completed, or overdue. */
export const RATED: readonly TaskClass[] = [...COMPLETED, "overdue"];
