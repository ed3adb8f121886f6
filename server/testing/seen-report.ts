import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { digestOf } from "../hand-on-report";
import { reportPage } from "../queries/report-page";

/** What the form sends with which somebody hands on a report as they see it now. */
export async function seenReport(actor: Person, reportId: string, today: Day) {
  const page = await reportPage(actor, reportId, today);
  if (!page) throw new Error("no such report");
  return { reportId, version: page.report.version, digest: digestOf(page) };
}
