import { and, eq, sql } from "drizzle-orm";
import type { Visible } from "../../db/visibility";
import type { Day } from "../../domain/day";

type Asked = { periodId: string; agencyId: string | null; on: Day };

/** Whether a period had any task by the end of a day, or an agency any in it: without one there is nothing to report. */
export async function hasTasks(
  visible: Visible,
  { periodId, agencyId, on }: Asked,
): Promise<boolean> {
  const task = visible.tasks(on);
  const rows = await visible.read
    .select({ one: sql<number>`1` })
    .from(task)
    .where(and(eq(task.periodId, periodId), agencyId ? eq(task.agencyId, agencyId) : undefined))
    .limit(1);
  return rows.length > 0;
}
