import { and, eq } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";

export type ReportHead = NonNullable<Awaited<ReturnType<typeof reportHead>>>;

/** One report as somebody may know of it, with the words of its latest version, and nothing that is counted. */
export function reportHead(actor: Person, reportId: string) {
  return headOf(visibleTo(actor), reportId);
}

/** The same through given eyes. */
export async function headOf(visible: Visible, reportId: string) {
  const report = visible.reports();
  const version = visible.reportVersions();
  const [row] = await visible.read
    .select({
      id: report.id,
      planId: report.planId,
      periodId: report.periodId,
      kind: report.kind,
      agencyId: report.agencyId,
      agencyName: report.agencyName,
      agencyShortName: report.agencyShortName,
      agencyRelation: report.agencyRelation,
      title: report.title,
      fromDay: report.fromDay,
      toDay: report.toDay,
      dataDay: report.dataDay,
      state: report.state,
      stateAt: report.stateAt,
      version: report.version,
      takenInAt: report.takenInAt,
      standingAgencyId: report.standingAgencyId,
      planTitle: report.planTitle,
      periodLabel: report.periodLabel,
      periodStartsOn: report.periodStartsOn,
      periodEndsOn: report.periodEndsOn,
      prose: version.prose,
      savedAt: version.at,
      savedBy: version.byName,
    })
    .from(report)
    .innerJoin(version, and(eq(version.reportId, report.id), eq(version.version, report.version)))
    .where(eq(report.id, reportId));
  return row ?? null;
}
