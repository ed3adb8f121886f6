import { eq } from "drizzle-orm";
import { z } from "zod";
import { reports, reportVersions } from "../../db/schema/papers";
import { dayOf } from "../../domain/day";
import { mayWrite } from "../../domain/report/permissions";
import { refuseDays } from "../../domain/report/start";
import { command } from "../command";
import { requiredDay, versionSeen } from "../form-fields";
import { aboutReport, heldReport, refuseWriting } from "../held-report";
import { hasTasks } from "../queries/report-scope";

/** Tells a draft's figures for another day; its words stay. Input: `reportId`, the `version` that was seen, `dataDay`. */
export const refreshReport = command({
  event: "report.refreshed",
  input: z.object({ reportId: z.uuid("missing"), version: versionSeen, dataDay: requiredDay }),
  load: async (scope, { reportId, dataDay }) => {
    const report = await heldReport(scope, reportId);
    if (!report) return null;
    const { visible } = scope;
    const plan = visible.plans();
    const [found] = await visible.read
      .select({ publishedAt: plan.publishedAt })
      .from(plan)
      .where(eq(plan.id, report.planId));
    if (!found?.publishedAt) return null;
    const counts = await hasTasks(visible, { ...report, on: dataDay });
    return { ...report, counts, publishedOn: dayOf(found.publishedAt) };
  },
  may: mayWrite,
  refuse: (report, { version, dataDay }, { today }) => {
    const wrong = refuseWriting(report, version);
    if (wrong) return wrong;
    const days = { from: report.fromDay, to: report.toDay, on: dataDay };
    const { publishedOn, counts } = report;
    const problem = refuseDays(days, { today, publishedOn, hasPeriod: true }, false);
    if (problem) return problem;
    return counts ? null : { reason: "invalid", fields: { dataDay: "no_data" } };
  },
  apply: async (act, report, { dataDay }) => {
    const version = report.version + 1;
    await act.write.update(reports, { id: report.id }, { version, dataDay });
    await act.write.insert(reportVersions, {
      ...{ reportId: report.id, version, prose: report.prose, dataDay, taken: [] },
      ...{ byUserId: act.person().userId, at: act.now },
    });
    return {
      payload: { title: report.title, version, dataDay },
      about: aboutReport(report),
      value: { version },
    };
  },
});
