import { and, eq, min } from "drizzle-orm";
import { taskStates, tasks } from "../db/schema/tasks";
import { handedOver } from "../domain/task-life";
import type { Act, Scope } from "./command";
import { type TaskSubject, taskSubject } from "./task-subject";

/** The task that is to be transferred with its place in the plan: whose duty, which period, which occurrence. */
export async function placedTask(scope: Scope, taskId: string) {
  const subject = await taskSubject(scope, taskId);
  if (!subject) return null;
  const task = scope.visible.tasks();
  const [place] = await scope.visible.read
    .select({
      dutyId: task.dutyId,
      periodId: task.periodId,
      occurrence: task.occurrence,
      groupId: task.groupId,
      request: task.request,
    })
    .from(task)
    .where(eq(task.id, taskId));
  return place ? { ...subject, place } : null;
}

type Placed = NonNullable<Awaited<ReturnType<typeof placedTask>>>;
type Place = Placed["place"];

/** What an agency already has in that place; a task that has ended leaves it free. */
export async function inPlace({ visible }: Scope, place: Place, agencyId: string) {
  const task = visible.tasks();
  const [row] = await visible.read
    .select({ id: task.id, status: task.status })
    .from(task)
    .where(
      and(
        eq(task.dutyId, place.dutyId),
        eq(task.periodId, place.periodId),
        eq(task.occurrence, place.occurrence),
        eq(task.agencyId, agencyId),
      ),
    );
  return row ?? null;
}

/** Makes the task of the agency that takes over, and answers its id. */
export async function takeOver(
  act: Act,
  { place, ...task }: Placed,
  agencyId: string,
): Promise<string> {
  const { id } = await act.write.insert(tasks, {
    ...place,
    agencyId,
    transferredFromId: task.id,
    version: 1,
  });
  await act.write.insert(taskStates, {
    taskId: id,
    seq: 1,
    at: act.now,
    ...handedOver(task.state),
  });
  return id;
}

/**
 * A task of the same place that has ended steps aside below the occurrences that are in use, so that an agency can
 * get back what it had handed on.
 */
export async function stepAside(act: Act, task: Pick<TaskSubject, "id">, place: Place) {
  const [row] = await act.read
    .select({ lowest: min(tasks.occurrence) })
    .from(tasks)
    .where(and(eq(tasks.dutyId, place.dutyId), eq(tasks.periodId, place.periodId)));
  const occurrence = Math.min(row?.lowest ?? 0, 0) - 1;
  await act.write.update(tasks, { id: task.id }, { occurrence });
}
