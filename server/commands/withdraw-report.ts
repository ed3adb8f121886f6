import { z } from "zod";
import { reports, reportVersions } from "../../db/schema/papers";
import { maySend } from "../../domain/report/permissions";
import { command } from "../command";
import { aboutReport, heldReport } from "../held-report";

/**
 * Takes back an agency's report that was sent, to write on it, as long as the standing office has not taken anything of
 * it into its own. What had been sent stays on record. Input: `reportId`.
 */
export const withdrawReport = command({
  event: "report.withdrawn",
  input: z.object({ reportId: z.uuid("missing") }),
  load: (scope, { reportId }) => heldReport(scope, reportId),
  may: maySend,
  refuse: ({ state, takenInAt }) => {
    if (state !== "sent") return { reason: "report_closed" };
    return takenInAt ? { reason: "report_taken_in" } : null;
  },
  apply: async (act, report) => {
    const version = report.version + 1;
    const after = { state: "draft", stateAt: act.now, version } as const;
    await act.write.update(reports, { id: report.id }, after);
    // What was sent is a version of its own; what is written now comes after it.
    await act.write.insert(reportVersions, {
      ...{ reportId: report.id, version, prose: report.prose, dataDay: report.dataDay },
      ...{ taken: [], byUserId: act.person().userId, at: act.now },
    });
    return { payload: { title: report.title }, about: aboutReport(report), value: null };
  },
});
