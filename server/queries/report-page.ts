import { and, desc, eq, inArray } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { documentOf } from "../../domain/report/build";
import type { ReportDocument } from "../../domain/report/document";
import type { ReportAgency, ReportData } from "../../domain/report/gathered";
import { type OfferedWords, offeredWords, offerKey } from "../../domain/report/offered-words";
import { spanOf } from "../../domain/report/span";
import { reportData } from "./report-data";

export type ReportPage = NonNullable<Awaited<ReturnType<typeof reportPage>>>;
type ReportRow = NonNullable<Awaited<ReturnType<typeof reportRow>>>;

/** One report as somebody may read it: as it was sent or issued, or as a draft with today's words and its day's figures. */
export async function reportPage(actor: Person, reportId: string, today: Day) {
  const visible = visibleTo(actor);
  const report = await reportRow(visible, reportId);
  if (!report) return null;
  const { data, document, copy } = await contentOf(actor, visible, report, today);
  return { report, data, document, copy, prose: report.prose };
}

async function reportRow(visible: Visible, reportId: string) {
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

type Copy = NonNullable<Awaited<ReturnType<typeof copyOf>>>;
type Content = {
  data: ReportData;
  document: ReportDocument;
  copy: Omit<Copy, "data" | "document"> | null;
};

async function contentOf(
  actor: Person,
  visible: Visible,
  report: ReportRow,
  today: Day,
): Promise<Content> {
  if (report.state !== "draft") {
    const found = await copyOf(visible, report);
    if (!found) throw new Error(`report ${report.id} was handed on without a copy`);
    const { data, document, ...copy } = found;
    return { data, document, copy };
  }
  const data = await reportData(actor, { ...report, agency: ownAgencyOf(report) }, today);
  return { data, document: documentOf(data, report.prose, reportSpan(report)), copy: null };
}

async function copyOf(visible: Visible, { id, version }: ReportRow) {
  const copy = visible.reportCopies();
  const [row] = await visible.read
    .select()
    .from(copy)
    .where(and(eq(copy.reportId, id), eq(copy.version, version)));
  return row ?? null;
}

/** Whose own report it is, under the name it has now. */
function ownAgencyOf(report: ReportRow): ReportAgency | null {
  const { agencyId: id, agencyName: name, agencyShortName: shortName, agencyRelation } = report;
  if (!id || !name || !shortName || !agencyRelation) return null;
  return { id, name, shortName, relation: agencyRelation };
}

/** What the days of a report are called. */
function reportSpan(
  report: Pick<ReportRow, "fromDay" | "toDay" | "periodLabel" | "periodStartsOn" | "periodEndsOn">,
): string {
  const { fromDay: from, toDay: to, periodLabel: label } = report;
  const period = { label, startsOn: report.periodStartsOn, endsOn: report.periodEndsOn };
  return spanOf({ from, to }, period);
}

/** What of agencies' words a draft can take in, and what of it was taken in before. */
export async function offeredFor(
  actor: Person,
  { report, data }: Pick<ReportPage, "report" | "data">,
): Promise<(OfferedWords & { key: string; isTaken: boolean })[]> {
  const visible = visibleTo(actor);
  const [sent, versions] = await Promise.all([
    report.kind === "agency" ? [] : sentReports(visible, report),
    takenBefore(visible, report.id),
  ]);
  return offeredWords(data, sent).map((words) => {
    const key = offerKey(words);
    return { ...words, key, isTaken: versions.has(key) };
  });
}

async function sentReports(visible: Visible, { periodId }: ReportRow) {
  const report = visible.reports();
  const version = visible.reportVersions();
  const rows = await visible.read
    .select({ id: report.id, agency: report.agencyName, prose: version.prose })
    .from(report)
    .innerJoin(version, and(eq(version.reportId, report.id), eq(version.version, report.version)))
    .where(and(eq(report.periodId, periodId), inArray(report.state, ["sent"])))
    .orderBy(report.agencyOrder, desc(report.dataDay), report.id);
  return rows.map(({ agency, ...row }) => ({ ...row, agency: agency ?? "" }));
}

async function takenBefore(visible: Visible, reportId: string): Promise<Set<string>> {
  const version = visible.reportVersions();
  const rows = await visible.read
    .select({ taken: version.taken })
    .from(version)
    .where(eq(version.reportId, reportId));
  return new Set(rows.flatMap(({ taken }) => taken.map(offerKey)));
}
