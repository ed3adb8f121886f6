import { eq } from "drizzle-orm";
import { reports } from "../db/schema/papers";
import type { Refusal } from "../domain/refusal";
import type { GovernedReport } from "../domain/report/permissions";
import type { Scope } from "./command";
import { headOf } from "./queries/report-head";

export type HeldReport = NonNullable<Awaited<ReturnType<typeof heldReport>>>;

/** The report a command is about, as this person sees it, with its latest version; held until the act is done. */
export async function heldReport(scope: Scope, reportId: string) {
  const { visible } = scope;
  await visible.read
    .select({ id: reports.id })
    .from(reports)
    .where(eq(reports.id, reportId))
    .for("update");
  return headOf(visible, reportId);
}

/** A draft is written on by one after the other: whoever saw an earlier version is told who saved meanwhile. */
export function refuseWriting(
  report: GovernedReport & { version: number; savedBy: string },
  seen: number,
): Refusal | null {
  if (report.state !== "draft") return { reason: "report_closed" };
  if (report.version !== seen) return { reason: "version_changed", about: [report.savedBy] };
  return null;
}

/** What the trail says a report's event is about. */
export function aboutReport({ planId, agencyId }: HeldReport) {
  return { planId, ...(agencyId && { agencyId }) };
}
