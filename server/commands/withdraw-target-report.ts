import { z } from "zod";
import { mayWithdrawTargetReport } from "../../domain/target/rights";
import { command } from "../command";
import { judgeTargetReport, refuseJudged } from "../judging-target-report";
import { reportSubject } from "../target-report";

/** Rút báo cáo: the agency takes back a figure that nobody has judged yet. */
export const withdrawTargetReport = command({
  event: "target.report_withdrawn",
  input: z.object({ reportId: z.uuid("missing") }),
  load: (scope, { reportId }) => reportSubject(scope, reportId),
  may: mayWithdrawTargetReport,
  refuse: refuseJudged,
  apply: async (act, report) => {
    const { told, about } = await judgeTargetReport(act, report, "withdrawn", null);
    return { payload: told, about, value: null };
  },
});
