import type { Day } from "./day";

/** Where a task stands, as people set it. Lateness is never stored. */
export const TASK_STATUSES = [
  "not_started",
  "acknowledged",
  "in_progress",
  "submitted",
  "completed",
  "paused",
  "cancelled",
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** An agency's part in a duty: lead = chủ trì, coordinating = phối hợp. */
export const DUTY_ROLES = ["lead", "coordinating"] as const;
export type DutyRole = (typeof DUTY_ROLES)[number];

/** How a duty recurs; null in the data when the plan states nothing (one report a period). */
export const DUTY_KINDS = ["deadline", "periodic", "continuous", "on_demand"] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** Who set a task's last day: the plan's text, the standing office, or the plan's default day. */
export const LAST_DAY_SOURCES = ["plan", "standing_office", "plan_default"] as const;
export type LastDaySource = (typeof LAST_DAY_SOURCES)[number];

/**
 * Why a cancelled task is no longer carried out: a group's members got tasks of their own, the answer that gave
 * it was changed, another agency took it over, or its agency was merged with another.
 */
export const END_REASONS = ["expanded", "taken_back", "transferred", "merged"] as const;
export type EndReason = (typeof END_REASONS)[number];

/** One row of a task's history: everything the task was from `at` until the next row. */
export type TaskState = {
  status: TaskStatus;
  role: DutyRole;
  lastDay: Day | null;
  lastDaySource: LastDaySource | null;
  originalLastDay: Day | null;
  progress: number;
  /** The day of the submission that waits or was accepted; null otherwise. */
  submittedOn: Day | null;
  /** The last submission was returned and nothing has been submitted since. */
  returned: boolean;
  /** Rises whenever an open form about the task stops being about what it showed. */
  turn: number;
  /** Why it was cancelled; null for any other task. */
  reason: EndReason | null;
};
