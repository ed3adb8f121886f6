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

/** The statuses in which a task is in its agency's hands. */
export const OPEN_STATUSES = ["not_started", "acknowledged", "in_progress"] as const;
export type OpenStatus = (typeof OPEN_STATUSES)[number];

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
 * it was changed, another agency took it over, its agency was merged with another, or the chair decided so.
 */
export const END_REASONS = ["expanded", "taken_back", "transferred", "merged", "decided"] as const;
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
  /** The same, or why it is paused, in the words of who decided it. */
  reasonText: string | null;
  /** What a paused task goes back to; null for any other. */
  statusBefore: OpenStatus | null;
  /** How many extensions were granted, and how often the chair corrected the last day. */
  extended: number;
  corrected: number;
  /** Who of the agency answers for it; null until its head has named somebody. */
  officerId: string | null;
  /** The chair has marked it (gắn sao). */
  starred: boolean;
};
