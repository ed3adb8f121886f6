import { and, asc, eq, lt, sql } from "drizzle-orm";
import type { Visible } from "../../../db/visibility";
import { addDays, type Day, startOfDay } from "../../../domain/day";
import { writeDay } from "../../../domain/vietnamese-day";

/** What proved each task of a period by the end of a day: names of files, numbers and days of documents. */
export async function evidenceOn(
  visible: Visible,
  { periodId, on }: { periodId: string; on: Day },
): Promise<Map<string, string[]>> {
  const item = visible.evidence();
  const task = visible.tasks();
  const end = startOfDay(addDays(on, 1));
  const rows = await visible.read
    .select({
      taskId: item.taskId,
      name: item.name,
      documentNumber: item.documentNumber,
      documentDate: item.documentDate,
    })
    .from(item)
    .innerJoin(task, eq(task.id, item.taskId))
    .where(
      and(
        eq(task.periodId, periodId),
        lt(item.at, end),
        sql`(${item.withdrawnAt} is null or ${item.withdrawnAt} >= ${end.toISOString()}::timestamptz)`,
      ),
    )
    .orderBy(asc(item.at), asc(item.name), asc(item.documentNumber), asc(item.id));
  const byTask = new Map<string, string[]>();
  for (const { taskId, name, documentNumber, documentDate } of rows) {
    const day = documentDate ? ` ngày ${writeDay(documentDate)}` : "";
    const words = documentNumber ? `Văn bản số ${documentNumber}${day}` : (name ?? "");
    byTask.set(taskId, [...(byTask.get(taskId) ?? []), words]);
  }
  return byTask;
}
