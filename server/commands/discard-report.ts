import { z } from "zod";
import { reports } from "../../db/schema/papers";
import { mayWrite } from "../../domain/report/permissions";
import { command } from "../command";
import { versionSeen } from "../form-fields";
import { aboutReport, heldReport, refuseWriting } from "../held-report";
import { lentAfter, settleLent } from "../lent-words";

/**
 * Puts away a draft that nobody wants; the trail keeps it. What was sent or issued stays. An agency whose words stand in
 * no other report may take its own back again. Input: `reportId`, the `version` that was seen.
 */
export const discardReport = command({
  event: "report.discarded",
  input: z.object({ reportId: z.uuid("missing"), version: versionSeen }),
  load: async (scope, { reportId }) => {
    const report = await heldReport(scope, reportId);
    return report && { ...report, lent: await lentAfter(scope, report, { prose: null }) };
  },
  may: mayWrite,
  refuse: (report, { version }) => refuseWriting(report, version),
  apply: async (act, report) => {
    const after = { state: "discarded", stateAt: act.now } as const;
    await act.write.update(reports, { id: report.id }, after);
    await settleLent(act, report.lent);
    return { payload: { title: report.title }, about: aboutReport(report), value: null };
  },
});
