/** What an act of urging is about: one task, one agency's overdue tasks, all overdue ones, an unanswered directive. */
export const URGE_SCOPES = ["task", "agency", "overdue", "directive"] as const;
export type UrgeScope = (typeof URGE_SCOPES)[number];
