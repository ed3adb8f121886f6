import { z } from "zod";
import { reports } from "../../db/schema/papers";
import { mayWrite } from "../../domain/report/permissions";
import { command } from "../command";
import { versionSeen } from "../form-fields";
import { aboutReport, heldReport, refuseWriting } from "../held-report";
import { lentToNobodyElse } from "../taken-words";

/**
 * Puts away a draft that nobody wants; the trail keeps it. What was sent or issued stays. An agency whose words stood in
 * no other report may take its own back again. Input: `reportId`, the `version` that was seen.
 */
export const discardReport = command({
  event: "report.discarded",
  input: z.object({ reportId: z.uuid("missing"), version: versionSeen }),
  load: async (scope, { reportId }) => {
    const report = await heldReport(scope, reportId);
    return report && { ...report, released: await lentToNobodyElse(scope, report) };
  },
  may: mayWrite,
  refuse: (report, { version }) => refuseWriting(report, version),
  apply: async (act, report) => {
    const after = { state: "discarded", stateAt: act.now } as const;
    await act.write.update(reports, { id: report.id }, after);
    for (const id of report.released) await act.write.update(reports, { id }, { takenInAt: null });
    return { payload: { title: report.title }, about: aboutReport(report), value: null };
  },
});
