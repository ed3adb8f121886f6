import { z } from "zod";
import type { FieldProblem, Refusal } from "../../domain/refusal";
import { readPeriod } from "../../domain/target/report-period";
import { command, type Scope } from "../command";
import { optionalId } from "../form-fields";
import { villageIds } from "../queries/villages";
import {
  aboutTargetReport,
  mayReportOrRecord,
  periodProblem,
  refuseTargetReport,
  standingReport,
  targetReportFields,
  targetWithReports,
  toldOf,
  writeTargetReport,
} from "../target-report";

/**
 * Báo cáo số liệu chỉ tiêu: how far a target had come by the end of a month or quarter, with what proves it. Of one
 * period there is one report; what replaces it is a correction.
 */
export const reportTarget = command({
  event: "target.reported",
  input: targetReportFields.extend({
    targetId: z.uuid("missing"),
    /** The village the figure is of; none for the whole commune. */
    agencyId: optionalId,
    /** "quarter/2026-09-30" */
    period: z.string().default(""),
  }),
  load: async (scope, input) => {
    const target = await targetWithReports(scope, input.targetId);
    return target && { ...target, isVillage: await isVillage(scope, input.agencyId) };
  },
  may: mayReportOrRecord,
  refuse: (target, { period: asked, agencyId, ...input }, scope): Refusal | null => {
    const period = readPeriod(asked);
    const problem = periodProblem(period, target, scope.today);
    const of = { lastDay: period?.lastDay ?? "", agencyId };
    const known: Record<string, FieldProblem> = {};
    if (!target.isVillage) known.agencyId = "choice";
    if (problem) known.period = problem;
    else if (standingReport(target.reports, target.id, of)) known.period = "already_reported";
    return refuseTargetReport(target, of, input, scope, known);
  },
  apply: async (act, target, { period: asked, agencyId, targetId: _id, ...input }) => {
    const period = readPeriod(asked);
    if (!period) throw new Error("a period that cannot be read was not refused");
    const of = { period: period.kind, lastDay: period.lastDay, agencyId };
    const report = await writeTargetReport(act, target, of, input);
    return {
      payload: toldOf(target, report),
      about: aboutTargetReport(act, target),
      value: { reportId: report.id, number: report.number },
    };
  },
});

async function isVillage({ visible }: Scope, agencyId: string | null): Promise<boolean> {
  return agencyId === null || (await villageIds(visible)).includes(agencyId);
}
