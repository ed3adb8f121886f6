import "server-only";
import { createHash } from "node:crypto";
import { database } from "../db/client";
import { dayOf } from "../domain/day";
import { canonical } from "../domain/report/canonical";
import { mayIssue, maySend } from "../domain/report/permissions";
import { isUuid } from "../domain/uuid";
import type { Command, Occasion, Result } from "./command";
import { issueReport } from "./commands/issue-report";
import { sendReport } from "./commands/send-report";
import { keepBytes } from "./keep-bytes";
import { type ReportPage, reportPage } from "./queries/report-page";
import { reportFile } from "./report-files";

/** `digest` is that of what was seen: what is handed on is that, and nothing that came between. */
type Handed = { reportId: string; version: string | number; digest: string };
type HandedOn = { digest: string };

/**
 * Issues a report: it is made as it stands, its files are stored, and the act freezes them. Asked twice for the same
 * version it is one act.
 */
export const issueWritten: Command<Handed, HandedOn> = Object.assign(
  (occasion: Occasion, input: Handed) => handOn(occasion, input, "issued"),
  { event: issueReport.event },
);

/** Sends an agency's report to the standing office, as it stands. */
export const sendWritten: Command<Handed, HandedOn> = Object.assign(
  (occasion: Occasion, input: Handed) => handOn(occasion, input, "sent"),
  { event: sendReport.event },
);

async function handOn(
  occasion: Occasion,
  { reportId, version, digest }: Handed,
  cause: "issued" | "sent",
): Promise<Result<HandedOn>> {
  const { actor, now } = occasion;
  if (actor.kind !== "person" || !isUuid(reportId)) return { ok: false, reason: "not_found" };
  const page = await reportPage(actor, reportId, dayOf(now));
  if (!page) return { ok: false, reason: "not_found" };
  const may = cause === "issued" ? mayIssue : maySend;
  if (!may(actor, page.report)) return { ok: false, reason: "forbidden" };
  const before = handedBefore(page, { version, cause });
  if (before) return before;
  if (page.report.state !== "draft") return { ok: false, reason: "report_closed" };
  if (String(page.report.version) !== String(version))
    return { ok: false, reason: "version_changed", about: [page.report.savedBy] };
  if (digestOf(page) !== digest) return { ok: false, reason: "report_figures_changed" };
  const result = await (cause === "issued"
    ? issue(occasion, page, version)
    : sendReport(occasion, { reportId, version, ...made(page) }));
  if (result.ok || result.reason !== "report_closed") return result;
  // Somebody pressed the same button a moment earlier.
  const after = await reportPage(actor, reportId, dayOf(now));
  return (after && handedBefore(after, { version, cause })) ?? result;
}

/** The very version was handed on before: that is what was asked for. */
function handedBefore(
  { copy }: ReportPage,
  { version, cause }: { version: string | number; cause: string },
): Result<HandedOn> | null {
  if (copy?.cause !== cause || String(copy.version) !== String(version)) return null;
  return { ok: true, value: { digest: copy.digest } };
}

function made({ data, document }: ReportPage) {
  return { data, document, digest: digestOf({ data, document }) };
}

/** SHA-256 of all that a report was made from and what it says. */
export function digestOf(content: Pick<ReportPage, "data" | "document">): string {
  const { data, document } = content;
  return createHash("sha256").update(canonical({ data, document })).digest("hex");
}

/** The bytes are held until the act is committed, so that nothing sweeps them in between. */
async function issue(occasion: Occasion, page: ReportPage, version: string | number) {
  const { document, report } = page;
  const [docx, xlsx] = await Promise.all([
    reportFile(document, "docx", report.title),
    reportFile(document, "xlsx", report.title),
  ]);
  return database().transaction(async (holding) => {
    const files = {
      docx: await keepBytes(holding, docx),
      xlsx: await keepBytes(holding, xlsx),
    };
    return issueReport(occasion, { reportId: report.id, version, ...made(page), ...files });
  });
}
