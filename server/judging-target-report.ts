import "server-only";
import { targetReports } from "../db/schema/targets";
import type { ReportVerdict } from "../domain/target/target";
import type { Act } from "./command";
import { type reportSubject, toldOf } from "./target-report";

type Judged = NonNullable<Awaited<ReturnType<typeof reportSubject>>>;

/** A verdict is on a report that waits for one. */
export function refuseJudged({ verdict }: Judged) {
  return verdict === null ? null : { reason: "status_changed" as const };
}

/** Ends the waiting of a report. */
export async function judgeTargetReport(
  act: Act,
  report: Judged,
  verdict: ReportVerdict,
  reason: string | null,
) {
  const by = { verdictBy: act.person().userId, verdictAt: act.now };
  const values = { verdict, verdictReason: reason, ...by };
  await act.write.update(targetReports, { id: report.id }, values);
  return {
    told: toldOf(report.target, report),
    about: { planId: report.target.planId, agencyId: report.byAgencyId },
  };
}
