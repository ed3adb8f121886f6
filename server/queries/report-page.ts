import { and, desc, eq, inArray } from "drizzle-orm";
import { atOneMoment, type Visible, visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { documentOf } from "../../domain/report/build";
import type { ReportDocument } from "../../domain/report/document";
import type { ReportAgency, ReportData } from "../../domain/report/gathered";
import { type OfferedWords, offeredWords, offerKey } from "../../domain/report/offered-words";
import { spanOf } from "../../domain/report/span";
import { reportActs, reportData } from "./report-data";
import { headOf, type ReportHead } from "./report-head";

export type ReportPage = NonNullable<Awaited<ReturnType<typeof reportPage>>>;

/** One report as somebody may read it: as it was sent or issued, or as a draft with today's words and its day's figures. */
export function reportPage(actor: Person, reportId: string, today: Day) {
  return atOneMoment(async (source) => {
    const visible = visibleTo(actor, source);
    const report = await headOf(visible, reportId);
    if (!report) return null;
    const { data, document, copy } = await contentOf({ actor, visible, today }, report);
    return { report, data, document, copy, prose: report.prose };
  });
}

/** The acts that a report counts, as it was handed on or as a draft has them; null when there is no such report. */
export function reportRows(actor: Person, reportId: string, today: Day) {
  return atOneMoment(async (source) => {
    const visible = visibleTo(actor, source);
    const report = await headOf(visible, reportId);
    if (!report) return null;
    if (report.state === "draft")
      return { report, acts: await reportActs({ actor, visible, today }, report) };
    return { report, acts: (await copyOf(visible, report)).data.acts };
  });
}

type Copy = Awaited<ReturnType<typeof copyOf>>;
type Content = {
  data: ReportData;
  document: ReportDocument;
  copy: Omit<Copy, "data" | "document"> | null;
};

async function contentOf(
  asked: { actor: Person; visible: Visible; today: Day },
  report: ReportHead,
): Promise<Content> {
  if (report.state !== "draft") {
    const { data, document, ...copy } = await copyOf(asked.visible, report);
    return { data, document, copy };
  }
  const data = await reportData(asked, { ...report, agency: ownAgencyOf(report) });
  const year = Number(asked.today.slice(0, 4));
  const document = documentOf(data, report.prose, { span: reportSpan(report), year });
  return { data, document, copy: null };
}

async function copyOf(visible: Visible, { id, version }: ReportHead) {
  const copy = visible.reportCopies();
  const [row] = await visible.read
    .select()
    .from(copy)
    .where(and(eq(copy.reportId, id), eq(copy.version, version)));
  if (!row) throw new Error(`report ${id} was handed on without a copy`);
  return row;
}

/** Whose own report it is, under the name it has now. */
function ownAgencyOf(report: ReportHead): ReportAgency | null {
  const { agencyId: id, agencyName: name, agencyShortName: shortName, agencyRelation } = report;
  if (!id || !name || !shortName || !agencyRelation) return null;
  return { id, name, shortName, relation: agencyRelation };
}

/** What the days of a report are called. */
function reportSpan(
  report: Pick<ReportHead, "fromDay" | "toDay" | "periodLabel" | "periodStartsOn" | "periodEndsOn">,
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

async function sentReports(visible: Visible, { periodId }: ReportHead) {
  const report = visible.reports();
  const version = visible.reportVersions();
  const rows = await visible.read
    .select({
      id: report.id,
      agency: report.agencyName,
      dataDay: report.dataDay,
      prose: version.prose,
    })
    .from(report)
    .innerJoin(version, and(eq(version.reportId, report.id), eq(version.version, report.version)))
    .where(and(eq(report.periodId, periodId), inArray(report.state, ["sent"])))
    .orderBy(report.agencyOrder, desc(report.dataDay), desc(report.stateAt), report.id);
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
