import { and, asc, eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";

/** A person's own refused report on a task with the files it already received, to fill the form again. */
export async function refusedReport(actor: Person, taskId: string, reportId: string) {
  const visible = visibleTo(actor);
  const report = visible.stagedReports();
  const file = visible.stagedFiles();
  const [row] = await visible.read
    .select()
    .from(report)
    .where(and(eq(report.id, reportId), eq(report.taskId, taskId)));
  if (!row) return null;
  const files = await visible.read
    .select({ id: file.id, name: file.name, size: file.size })
    .from(file)
    .where(and(eq(file.reportId, reportId), eq(file.taskId, taskId)))
    .orderBy(asc(file.at), asc(file.name));
  return { ...row, files };
}
