import { and, count, desc, eq, type SQL, sql } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import type { ReportKind, ReportState } from "../../domain/report/paper";
import { fold } from "../../domain/text";
import { everyWord } from "./searching/words";

const PAGE_SIZE = 50;

export type ReportFilter = {
  kind: ReportKind | null;
  state: Exclude<ReportState, "discarded"> | null;
  agencyId: string | null;
  search: string;
  page: number;
};

/** One page of the reports a person may read, the latest first, and how many there are in each state. */
export async function reportsPage(actor: Person, filter: ReportFilter) {
  const visible = visibleTo(actor);
  const report = visible.reports();
  const narrowed: SQL[] = [];
  if (filter.kind) narrowed.push(eq(report.kind, filter.kind));
  if (filter.agencyId) narrowed.push(eq(report.agencyId, filter.agencyId));
  const words = fold(filter.search).split(" ").filter(Boolean);
  narrowed.push(
    ...everyWord(words, [sql`fold_vi(${report.title})`, sql`fold_vi(${whose(report)})`]),
  );
  const counts = await visible.read
    .select({ state: report.state, reports: count() })
    .from(report)
    .where(and(...narrowed))
    .groupBy(report.state);
  const inState = filter.state ? [eq(report.state, filter.state)] : [];
  const total = counts
    .filter(({ state }) => filter.state === null || state === filter.state)
    .reduce((sum, one) => sum + one.reports, 0);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, filter.page), pages);
  const first = (page - 1) * PAGE_SIZE;
  const rows = await visible.read
    .select({
      id: report.id,
      kind: report.kind,
      title: report.title,
      agencyName: report.agencyName,
      state: report.state,
      stateAt: report.stateAt,
      dataDay: report.dataDay,
      fromDay: report.fromDay,
      toDay: report.toDay,
      version: report.version,
      takenInAt: report.takenInAt,
      startedByName: report.startedByName,
    })
    .from(report)
    .where(and(...narrowed, ...inState))
    .orderBy(desc(report.stateAt), desc(report.startedAt), report.id)
    .limit(PAGE_SIZE)
    .offset(first);
  const all = counts.reduce((sum, one) => sum + one.reports, 0);
  return {
    rows,
    counts: Object.fromEntries(counts.map((one) => [one.state, one.reports])) as Partial<
      Record<ReportState, number>
    >,
    agencies: await agenciesOf(visible),
    ...{ all, total, page, pages, first },
  };
}

/** The names by which an agency's report is looked for. */
function whose({ agencyName, agencyShortName }: ReturnType<Visible["reports"]>): SQL {
  return sql`concat(${agencyName}, ' ', ${agencyShortName})`;
}

/** The agencies that have reports in the list, in protocol order. */
async function agenciesOf(visible: Visible) {
  const report = visible.reports();
  const rows = await visible.read
    .selectDistinct({
      id: report.agencyId,
      name: report.agencyName,
      order: report.agencyOrder,
    })
    .from(report)
    .where(eq(report.kind, "agency"))
    .orderBy(report.agencyOrder, report.agencyName);
  return rows.flatMap(({ id, name }) => (id && name ? [{ id, name }] : []));
}
