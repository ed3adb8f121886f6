import { asc, eq, isNull } from "drizzle-orm";
import type { Visible } from "../../../db/visibility";
import type { DigestFigure } from "../../../domain/digest-matters";

/** Every reported figure of a target that nobody has judged. */
export function unjudgedFigures(visible: Visible): Promise<DigestFigure[]> {
  const report = visible.targetReports();
  const target = visible.targets();
  return visible.read
    .select({
      id: report.id,
      byUserId: report.byUserId,
      byAgencyId: report.byAgencyId,
      agencyName: report.byAgencyName,
      what: target.name,
      lastDay: report.lastDay,
      at: report.at,
      standingAgencyId: target.standingAgencyId,
    })
    .from(report)
    .innerJoin(target, eq(target.id, report.targetId))
    .where(isNull(report.verdict))
    .orderBy(asc(report.at), asc(report.number));
}
