import { z } from "zod";
import { reportCopies, reports } from "../../db/schema/papers";
import type { ReportDocument } from "../../domain/report/document";
import type { ReportData } from "../../domain/report/gathered";
import { maySend } from "../../domain/report/permissions";
import { command } from "../command";
import { versionSeen } from "../form-fields";
import { aboutReport, heldReport, refuseWriting } from "../held-report";

/**
 * An agency sends its report to the standing office, as it stands and with all it was made from. Input: `reportId`, the
 * `version` that was seen, and what `server/hand-on-report.ts` made.
 */
export const sendReport = command({
  event: "report.sent",
  input: z.object({
    reportId: z.uuid("missing"),
    version: versionSeen,
    data: z.custom<ReportData>(),
    document: z.custom<ReportDocument>(),
    digest: z.string(),
  }),
  load: (scope, { reportId }) => heldReport(scope, reportId),
  may: maySend,
  refuse: (report, { version, data }) => {
    const wrong = refuseWriting(report, version);
    if (wrong) return wrong;
    return data.on === report.dataDay
      ? null
      : { reason: "version_changed", about: [report.savedBy] };
  },
  apply: async (act, report, { data, document, digest }) => {
    const { title, version, dataDay } = report;
    await act.write.insert(reportCopies, {
      ...{ reportId: report.id, version, cause: "sent", data, document, digest },
      ...{ byUserId: act.person().userId, at: act.now },
    });
    const after = { state: "sent", stateAt: act.now } as const;
    await act.write.update(reports, { id: report.id }, after);
    return {
      payload: { title, version, dataDay, digest },
      about: aboutReport(report),
      value: { digest },
    };
  },
});
