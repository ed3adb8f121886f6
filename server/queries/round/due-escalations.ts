import { and, inArray, lt } from "drizzle-orm";
import type { Visible } from "../../../db/visibility";
import type { Day } from "../../../domain/day";
import { daysToEscalate, type EscalationStep, stepsCalledFor } from "../../../domain/escalation";
import { OPEN_STATUSES } from "../../../domain/task";
import { escalationDays } from "./escalation-days";

/**
 * The steps that late tasks call for on a day and that were not taken yet for their last day, the longest delay first
 * and each task's in order.
 */
export async function dueEscalations(visible: Visible, day: Day) {
  const task = visible.tasks();
  const late = await visible.read
    .select({
      id: task.id,
      status: task.status,
      lastDay: task.lastDay,
      submittedOn: task.submittedOn,
    })
    .from(task)
    .where(and(inArray(task.status, [...OPEN_STATUSES]), lt(task.lastDay, day)))
    .orderBy(task.lastDay, task.position, task.agencyOrder, task.id);
  if (late.length === 0) return [];
  const from = await escalationDays(visible);
  const taken = await takenSteps(visible, late);
  return late.flatMap((one) =>
    stepsCalledFor(daysToEscalate(one, day), from)
      .filter((step) => !taken.has(`${one.id}/${one.lastDay}/${step}`))
      .map((step): { taskId: string; step: EscalationStep } => ({ taskId: one.id, step })),
  );
}

async function takenSteps(visible: Visible, tasks: readonly { id: string }[]) {
  const escalation = visible.escalations();
  const rows = await visible.read
    .select({
      taskId: escalation.taskId,
      lastDay: escalation.lastDay,
      step: escalation.step,
    })
    .from(escalation)
    .where(
      inArray(
        escalation.taskId,
        tasks.map(({ id }) => id),
      ),
    );
  return new Set(rows.map(({ taskId, lastDay, step }) => `${taskId}/${lastDay}/${step}`));
}
