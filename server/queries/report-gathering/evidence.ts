import { and, asc, lt, sql } from "drizzle-orm";
import type { Visible } from "../../../db/visibility";
import { addDays, type Day, startOfDay } from "../../../domain/day";
import { writeDay } from "../../../domain/vietnamese-day";
import { isTold, type ToldTasks } from "./acts";

/** What proved each of the told tasks by the end of a day: names of files, numbers and days of documents. */
export async function evidenceOn(
  visible: Visible,
  tasks: ToldTasks,
  on: Day,
): Promise<Map<string, string[]>> {
  const item = visible.evidence();
  const end = startOfDay(addDays(on, 1));
  const rows = await visible.read
    .select({
      taskId: item.taskId,
      name: item.name,
      documentNumber: item.documentNumber,
      documentDate: item.documentDate,
    })
    .from(item)
    .where(
      and(
        isTold(tasks, item.taskId),
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
