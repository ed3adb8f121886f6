import { z } from "zod";
import { mayJudgeTargetReport } from "../../domain/target/rights";
import { command } from "../command";
import { judgeTargetReport, refuseJudged } from "../judging-target-report";
import { reportSubject } from "../target-report";

/** Xác nhận số liệu: from now on the figure counts. */
export const confirmTargetReport = command({
  event: "target.report_confirmed",
  power: "judge",
  input: z.object({ reportId: z.uuid("missing") }),
  load: (scope, { reportId }) => reportSubject(scope, reportId),
  may: mayJudgeTargetReport,
  refuse: refuseJudged,
  apply: async (act, report) => {
    const { told, about } = await judgeTargetReport(act, report, "confirmed", null);
    return { payload: told, about, value: null };
  },
});
