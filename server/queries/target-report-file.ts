import { eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";

/** The file that proves a reported figure, where this person may open it; null otherwise. */
export async function targetReportFile(actor: Person, reportId: string) {
  const visible = visibleTo(actor);
  const report = visible.targetReports();
  const [row] = await visible.read
    .select({
      readable: report.readable,
      name: report.fileName,
      sha256: report.sha256,
      size: report.fileSize,
      mediaType: report.fileMediaType,
    })
    .from(report)
    .where(eq(report.id, reportId));
  if (!row?.readable || !row.sha256 || !row.name || row.size === null) return null;
  const { name, sha256, size, mediaType } = row;
  return { name, sha256, size, mediaType };
}
