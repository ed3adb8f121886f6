import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { reports, reportVersions } from "../../db/schema/papers";
import { mayWrite } from "../../domain/report/permissions";
import { command } from "../command";
import { versionSeen } from "../form-fields";
import { aboutReport, heldReport, refuseWriting } from "../held-report";
import { lentAfter, settleLent } from "../lent-words";

/**
 * Brings back the words of an earlier version as the next one; nothing of what came between is lost. The figures stay
 * those of the day the draft is for. Input: `reportId`, the `version` that was seen, `restore`.
 */
export const restoreReport = command({
  event: "report.restored",
  input: z.object({ reportId: z.uuid("missing"), version: versionSeen, restore: versionSeen }),
  load: async (scope, { reportId, restore }) => {
    const report = await heldReport(scope, reportId);
    if (!report) return null;
    const version = scope.visible.reportVersions();
    const [earlier] = await scope.visible.read
      .select({ prose: version.prose })
      .from(version)
      .where(and(eq(version.reportId, reportId), eq(version.version, restore)));
    if (!earlier) return null;
    return { ...report, earlier, lent: await lentAfter(scope, report, earlier) };
  },
  may: mayWrite,
  refuse: (report, { version }) => refuseWriting(report, version),
  apply: async (act, report, { restore }) => {
    const version = report.version + 1;
    await act.write.update(reports, { id: report.id }, { version });
    await act.write.insert(reportVersions, {
      ...{ reportId: report.id, version, prose: report.earlier.prose, dataDay: report.dataDay },
      ...{ taken: [], restored: restore, byUserId: act.person().userId, at: act.now },
    });
    await settleLent(act, report.lent);
    return {
      payload: { title: report.title, version, restored: restore },
      about: aboutReport(report),
      value: { version },
    };
  },
});
