import "server-only";
import { createHash } from "node:crypto";
import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import { evidenceStore } from "./evidence-store";
import { issuedFile } from "./queries/report-file";
import { reportPage } from "./queries/report-page";
import { type ReportFormat, reportFile, reportFileName } from "./report-files";
import { attachment } from "./send-evidence";

/**
 * A report as a file: of an issued one the very bytes that were kept, of any other what it says now. It is saved, never
 * shown or kept by what lies between; null where there is none for this person.
 */
export async function sendReportFile(
  actor: Person,
  reportId: string,
  format: ReportFormat,
  today: Day,
): Promise<Response | null> {
  const kept = await issuedFile(actor, reportId, format);
  if (kept) {
    const bytes = await evidenceStore().open(kept.sha256);
    if (!bytes) throw new Error(`the bytes of ${kept.sha256} are not in the evidence folder`);
    const name = reportFileName(kept.title, kept.dataDay, format);
    return answer(bytes, { name, sha256: kept.sha256 });
  }
  const page = await reportPage(actor, reportId, today);
  if (!page) return null;
  const { title, state, agencyShortName } = page.report;
  // Many agencies send a report of the same title.
  const named = agencyShortName ? `${title} - ${agencyShortName}` : title;
  const file = await reportFile(
    page.document,
    format,
    state === "draft" ? `Dự thảo ${named}` : named,
  );
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  return answer(Buffer.from(file.bytes), { name: file.name, sha256 });
}

function answer(body: BodyInit, { name, sha256 }: { name: string; sha256: string }): Response {
  return new Response(body, {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": attachment(name),
      ETag: `"${sha256}"`,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "private, no-store",
    },
  });
}
