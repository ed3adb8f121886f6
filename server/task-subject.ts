import { and, eq, isNull } from "drizzle-orm";
import { tasks } from "../db/schema/tasks";
import type { Day } from "../domain/day";
import type { GovernedTask } from "../domain/permissions";
import type { TaskState } from "../domain/task";
import type { Scope } from "./command";

/** A task as its rules see it, and what is written on. */
export type TaskSubject = GovernedTask & {
  id: string;
  planId: string;
  version: number;
  state: TaskState;
  waiting: { id: string; updateId: string } | null;
  /** The request for a later last day that nobody has decided. */
  waitingExtension: { id: string; askedDay: Day } | null;
  /** What still proves something: evidence that was withdrawn does not. */
  evidenceCount: number;
  /** The last day of the years the plan is for; null when the plan does not say. */
  planEndsOn: Day | null;
};

/**
 * The task a command is about, as this person sees it. Its row is held until the act is done,
 * so two acts on one task come one after the other and the second sees what the first did.
 */
export async function taskSubject(scope: Scope, taskId: string): Promise<TaskSubject | null> {
  const { visible } = scope;
  await visible.read
    .select({ id: tasks.id })
    .from(tasks)
    .where(eq(tasks.id, taskId))
    .for("no key update");
  const task = visible.tasks();
  const [row] = await visible.read.select().from(task).where(eq(task.id, taskId));
  if (!row) return null;
  const waiting = await waitingSubmission(scope, taskId);
  const extension = await waitingExtension(scope, taskId);
  return {
    id: row.id,
    planId: row.planId,
    standingAgencyId: row.standingAgencyId,
    agencyId: row.agencyId,
    agencyKind: row.agencyKind,
    status: row.status,
    role: row.role,
    version: row.version,
    state: stateOf(row),
    submission: waiting && {
      byUserId: waiting.byUserId,
      recordedByAgencyId: waiting.byAgencyId,
    },
    waiting: waiting && { id: waiting.id, updateId: waiting.updateId },
    extension: extension && { byUserId: extension.byUserId, byRole: extension.byRole },
    waitingExtension: extension && { id: extension.id, askedDay: extension.askedDay },
    planEndsOn: row.planEndsOn,
    evidenceCount: await evidenceCount(scope, taskId),
  };
}

/** What a task is, without what it is about. */
export function stateOf(row: TaskState): TaskState {
  const { status, role, lastDay, lastDaySource, originalLastDay } = row;
  const { progress, submittedOn, returned, turn, reason, reasonText } = row;
  const { statusBefore, extended, corrected, officerId, starred } = row;
  return {
    ...{ status, role, lastDay, lastDaySource, originalLastDay },
    ...{ progress, submittedOn, returned, turn, reason, reasonText },
    ...{ statusBefore, extended, corrected, officerId, starred },
  };
}

async function waitingSubmission({ visible }: Scope, taskId: string) {
  const submission = visible.submissions();
  const [row] = await visible.read
    .select()
    .from(submission)
    .where(and(eq(submission.taskId, taskId), isNull(submission.verdict)));
  return row ?? null;
}

async function waitingExtension({ visible }: Scope, taskId: string) {
  const extension = visible.extensions();
  const [row] = await visible.read
    .select()
    .from(extension)
    .where(and(eq(extension.taskId, taskId), isNull(extension.verdict)));
  return row ?? null;
}

async function evidenceCount({ visible }: Scope, taskId: string): Promise<number> {
  const item = visible.evidence();
  const rows = await visible.read
    .select({ id: item.id })
    .from(item)
    .where(and(eq(item.taskId, taskId), isNull(item.withdrawnAt)));
  return rows.length;
}
