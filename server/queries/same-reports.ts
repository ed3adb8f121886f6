import { and, desc, eq, isNull, ne } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import type { ReportHead } from "./report-head";

/** How many are named. */
const MOST = 5;

/** Other reports of the same kind, of the same body and on the same days as this one, the latest first. */
export async function sameReports(
  actor: Person,
  { id, planId, kind, agencyId, fromDay, toDay }: ReportHead,
) {
  const visible = visibleTo(actor);
  const report = visible.reports();
  const rows = await visible.read
    .select({ id: report.id, state: report.state, stateAt: report.stateAt })
    .from(report)
    .where(
      and(
        ne(report.id, id),
        eq(report.planId, planId),
        eq(report.kind, kind),
        agencyId ? eq(report.agencyId, agencyId) : isNull(report.agencyId),
        eq(report.fromDay, fromDay),
        eq(report.toDay, toDay),
        ne(report.state, "discarded"),
      ),
    )
    .orderBy(desc(report.stateAt), desc(report.id))
    .limit(MOST);
  return rows.flatMap(({ state, ...row }) => (state === "discarded" ? [] : [{ ...row, state }]));
}
