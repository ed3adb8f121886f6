import { z } from "zod";
import { mayJudgeTargetReport } from "../../domain/target/rights";
import { command } from "../command";
import { requiredText } from "../form-fields";
import { judgeTargetReport, refuseJudged } from "../judging-target-report";
import { reportSubject } from "../target-report";

/** Trả lại số liệu: says why, and the period waits for another report. */
export const returnTargetReport = command({
  event: "target.report_returned",
  power: "judge",
  input: z.object({ reportId: z.uuid("missing"), reason: requiredText() }),
  load: (scope, { reportId }) => reportSubject(scope, reportId),
  may: mayJudgeTargetReport,
  refuse: refuseJudged,
  apply: async (act, report, { reason }) => {
    const { told, about } = await judgeTargetReport(act, report, "returned", reason);
    return { payload: { ...told, reason }, about, value: null };
  },
});
