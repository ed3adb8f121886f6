import { and, eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";

/** The hash under which an issued report's file lies; null where it was not issued, or is not for this person. */
export async function issuedFile(
  actor: Person,
  reportId: string,
  format: "docx" | "xlsx",
): Promise<{ title: string; sha256: string; dataDay: string } | null> {
  const visible = visibleTo(actor);
  const copy = visible.reportCopies();
  const report = visible.reports();
  const [row] = await visible.read
    .select({
      title: report.title,
      dataDay: report.dataDay,
      docx: copy.docxSha256,
      xlsx: copy.xlsxSha256,
    })
    .from(copy)
    .innerJoin(report, eq(report.id, copy.reportId))
    .where(and(eq(copy.reportId, reportId), eq(copy.cause, "issued")));
  const sha256 = row?.[format];
  return row && sha256 ? { title: row.title, dataDay: row.dataDay, sha256 } : null;
}
