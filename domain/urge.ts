import type { Day } from "./day";
import type { Role } from "./person";
import type { TaskStatus } from "./task";
import { isTimely } from "./task-acts";
import { daysOverdue } from "./task-class";

/** What an act of urging is about: one task, one agency's overdue tasks, all overdue ones, an unanswered directive. */
export const URGE_SCOPES = ["task", "agency", "overdue", "directive"] as const;
export type UrgeScope = (typeof URGE_SCOPES)[number];

/** A task as urging looks at it. */
export type UrgedTask = {
  id: string;
  agencyId: string;
  agencyKind: "agency" | "group";
  status: TaskStatus;
  lastDay: Day | null;
  submittedOn: Day | null;
  officerId: string | null;
};

/** Somebody whose account and membership are in use today. */
export type Reachable = { userId: string; agencyId: string; role: Role; name: string };

/** Whether the task is late in its agency's own hands; what waits for a verdict is late in other hands. */
export function isUrgent(task: UrgedTask, today: Day): boolean {
  return task.agencyKind === "agency" && isTimely("urge", task) && daysOverdue(task, today) > 0;
}

/**
 * Whom it reaches and what is urged. A task whose agency has nobody in use is not urged, so that "đôn đốc lần n"
 * counts only what somebody got; those agencies are `unreached`. Whoever urges does not write to themselves.
 */
export function urging<T extends Pick<UrgedTask, "agencyId" | "officerId">>(
  tasks: readonly T[],
  people: readonly Reachable[],
  urgerId: string | null,
) {
  const agencyIds = [...new Set(tasks.map(({ agencyId }) => agencyId))];
  const inCharge = new Set(tasks.map(({ agencyId, officerId }) => `${agencyId}/${officerId}`));
  const others = people.filter(({ userId }) => userId !== urgerId);
  const recipients = agencyIds.flatMap((agencyId) => recipientsOf(agencyId, others, inCharge));
  const reached = new Set(recipients.map(({ agencyId }) => agencyId));
  return {
    tasks: tasks.filter(({ agencyId }) => reached.has(agencyId)),
    recipients,
    unreached: agencyIds.filter((id) => !reached.has(id)),
  };
}

const OF_THE_AGENCY: readonly Role[] = ["officer", "agency_head"];
const OF_THE_HOUSE: readonly Role[] = ["standing_office", "chair"];

/**
 * The officers and heads of an agency and whoever is in charge of one of the tasks, each once; where it has
 * neither, those of the standing office or the chair, who do the tasks of their own agency themselves.
 */
function recipientsOf(
  agencyId: string,
  people: readonly Reachable[],
  inCharge: ReadonlySet<string>,
): Reachable[] {
  const own = people.filter((person) => person.agencyId === agencyId);
  const working = own.filter(
    ({ role, userId }) => OF_THE_AGENCY.includes(role) || inCharge.has(`${agencyId}/${userId}`),
  );
  const found =
    working.length > 0 ? working : own.filter(({ role }) => OF_THE_HOUSE.includes(role));
  return [...new Map(found.map((person) => [person.userId, person])).values()];
}
