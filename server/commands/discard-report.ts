import { z } from "zod";
import { reports } from "../../db/schema/papers";
import { mayWrite } from "../../domain/report/permissions";
import { command } from "../command";
import { aboutReport, heldReport } from "../held-report";

/** Puts away a draft that nobody wants; the trail keeps it. What was sent or issued stays. Input: `reportId`. */
export const discardReport = command({
  event: "report.discarded",
  input: z.object({ reportId: z.uuid("missing") }),
  load: (scope, { reportId }) => heldReport(scope, reportId),
  may: mayWrite,
  refuse: ({ state }) => (state === "draft" ? null : { reason: "report_closed" }),
  apply: async (act, report) => {
    const after = { state: "discarded", stateAt: act.now } as const;
    await act.write.update(reports, { id: report.id }, after);
    return { payload: { title: report.title }, about: aboutReport(report), value: null };
  },
});
