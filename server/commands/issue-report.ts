import { z } from "zod";
import { reportCopies, reports } from "../../db/schema/papers";
import type { ReportDocument } from "../../domain/report/document";
import type { ReportData } from "../../domain/report/gathered";
import { mayIssue } from "../../domain/report/permissions";
import { command } from "../command";
import { versionSeen } from "../form-fields";
import { aboutReport, heldReport, refuseWriting } from "../held-report";
import { keepFiles } from "../report";

const file = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1),
  size: z.number().int().positive(),
  mediaType: z.string().min(1),
});

/**
 * Ban hành: the report as it stands is kept with its files and all it was made from, and never changes again. The
 * bytes are stored already. Input: `reportId`, the `version` that was seen, and what `server/hand-on-report.ts` made.
 */
export const issueReport = command({
  event: "report.issued",
  input: z.object({
    reportId: z.uuid("missing"),
    version: versionSeen,
    data: z.custom<ReportData>(),
    document: z.custom<ReportDocument>(),
    digest: z.string(),
    docx: file,
    xlsx: file,
  }),
  load: (scope, { reportId }) => heldReport(scope, reportId),
  may: mayIssue,
  refuse: (report, { version, data }) => {
    const wrong = refuseWriting(report, version);
    if (wrong) return wrong;
    // Its figures were told for another day meanwhile.
    return data.on === report.dataDay
      ? null
      : { reason: "version_changed", about: [report.savedBy] };
  },
  apply: async (act, report, { data, document, digest, docx, xlsx }) => {
    await keepFiles(act, [docx, xlsx]);
    const { title, version, dataDay } = report;
    const files = { docxSha256: docx.sha256, xlsxSha256: xlsx.sha256 };
    await act.write.insert(reportCopies, {
      ...{ reportId: report.id, version, cause: "issued", data, document, digest, ...files },
      ...{ byUserId: act.person().userId, at: act.now },
    });
    const after = { state: "issued", stateAt: act.now } as const;
    await act.write.update(reports, { id: report.id }, after);
    return {
      payload: { title, version, dataDay, digest, ...files },
      about: aboutReport(report),
      value: { digest },
    };
  },
});
