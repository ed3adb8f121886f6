import { count, eq, sql } from "drizzle-orm";
import { taskClass } from "../../db/task-class";
import type { Visible } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { ClosingRecord } from "../../domain/period";
import { standingDuties } from "./duty-standings";

/**
 * What a period comes to today: how many tasks and how many duties there are of each class, as the steering view
 * counts them.
 */
export async function periodStanding(
  visible: Visible,
  { planId, periodId }: { planId: string; periodId: string },
  today: Day,
): Promise<ClosingRecord> {
  const [tasks, duties] = await Promise.all([
    tasksByClass(visible, periodId, today),
    standingDuties(visible, { planId, periodId, on: today, knownBy: null }),
  ]);
  const record: ClosingRecord = { tasks, duties: {} };
  for (const duty of duties) record.duties[duty.class] = (record.duties[duty.class] ?? 0) + 1;
  return record;
}

async function tasksByClass(visible: Visible, periodId: string, today: Day) {
  const task = visible.tasks();
  const rows = await visible.read
    .select({ class: taskClass(task, today).as("task_class"), tasks: count() })
    .from(task)
    .where(eq(task.periodId, periodId))
    .groupBy(sql`1`);
  const tasks: ClosingRecord["tasks"] = {};
  for (const row of rows) tasks[row.class ?? "set_aside"] = row.tasks;
  return tasks;
}
