import { taskStates, tasks } from "../db/schema/tasks";
import type { TaskChange } from "../domain/plan-publication";
import { given } from "../domain/task-life";
import type { Act } from "./command";

/** Writes the tasks of a period that are not there yet, each with what it starts as. */
export async function giveTasks(
  act: Act,
  periodId: string,
  changes: readonly TaskChange[],
): Promise<void> {
  const fresh = changes.flatMap((change) => (change.does === "create" ? [change] : []));
  const rows = await act.write.insertAll(
    tasks,
    fresh.map(({ dutyId, agencyId, groupId }) => ({
      ...{ dutyId, agencyId, groupId, periodId, version: 1 },
    })),
  );
  await act.write.insertAll(
    taskStates,
    fresh.map((task, place) => ({
      taskId: rows[place]?.id ?? "",
      seq: 1,
      at: act.now,
      ...given(task),
    })),
  );
}
