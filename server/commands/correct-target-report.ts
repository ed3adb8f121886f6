import { z } from "zod";
import { targetReports } from "../../db/schema/targets";
import type { Refusal } from "../../domain/refusal";
import { parseFigure } from "../../domain/target/figure";
import { mayReportOnTarget } from "../../domain/target/rights";
import { command } from "../command";
import {
  aboutTargetReport,
  mayReportOrRecord,
  refuseTargetReport,
  reportSubject,
  standingReport,
  targetReportFields,
  targetWithReports,
  toldOf,
  writeTargetReport,
} from "../target-report";

/**
 * Đính chính: another figure for a period that was reported. The earlier one stays, and counts until this one is
 * confirmed; one that nobody has judged is taken back in the same act.
 */
export const correctTargetReport = command({
  event: "target.report_corrected",
  input: targetReportFields.extend({ reportId: z.uuid("missing") }),
  load: async (scope, { reportId }) => {
    const corrected = await reportSubject(scope, reportId);
    const target = corrected ? await targetWithReports(scope, corrected.targetId) : null;
    return corrected && target ? { ...target, corrected } : null;
  },
  // Those who steer correct what they wrote down, never what the agency sent.
  may: (actor, target) =>
    target.corrected.forAgencyId === null
      ? mayReportOnTarget(actor, target)
      : mayReportOrRecord(actor, target),
  refuse: (target, { reportId, ...input }, scope): Refusal | null => {
    const { corrected, reports, unit } = target;
    if (standingReport(reports, target.id, corrected)?.id !== reportId)
      return { reason: "status_changed" };
    const figure = parseFigure(input.value, unit ?? "people");
    if (figure.ok && figure.value === corrected.value)
      return { reason: "invalid", fields: { value: "value_same" } };
    return refuseTargetReport(target, corrected, input, scope);
  },
  apply: async (act, target, { reportId, ...input }) => {
    const { corrected } = target;
    if (corrected.verdict === null) {
      const by = { verdictBy: act.person().userId, verdictAt: act.now };
      await act.write.update(targetReports, { id: reportId }, { verdict: "withdrawn", ...by });
    }
    const { period, lastDay, agencyId } = corrected;
    const of = { period, lastDay, agencyId, correctsId: reportId };
    const report = await writeTargetReport(act, target, of, input);
    return {
      payload: { ...toldOf(target, report), earlier: corrected.value },
      about: aboutTargetReport(act, target),
      value: { reportId: report.id, number: report.number },
    };
  },
});
