import { and, eq } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { taskStates, tasks } from "../schema/tasks";
import { type KnownBy, stateNumber } from "./known-by";
import type { Reader } from "./reader";

/**
 * What the class of a duty is derived from, for everybody who signs in: the statuses and days of its lead
 * tasks. Whose they are, how far and with what words is not in it; for that there are the tasks a person may see.
 */
export function visibleDutyStandings(_actor: Actor, source: Reader, on: KnownBy = null) {
  return source
    .select({
      dutyId: tasks.dutyId,
      periodId: tasks.periodId,
      status: taskStates.status,
      lastDay: taskStates.lastDay,
      submittedOn: taskStates.submittedOn,
    })
    .from(tasks)
    .innerJoin(
      taskStates,
      and(eq(taskStates.taskId, tasks.id), eq(taskStates.seq, stateNumber(on))),
    )
    .where(eq(taskStates.role, "lead"))
    .as("duty_standing");
}
