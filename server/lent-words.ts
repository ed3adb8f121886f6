import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { reports, reportVersions } from "../db/schema/papers";
import type { Prose, TakenWords } from "../domain/report/paper";
import { stillStand } from "../domain/report/standing-words";
import type { Act, Scope } from "./command";
import type { HeldReport } from "./held-report";

/** What becomes of agencies' reports when another says something else: which are lent anew, which no more. */
export type LentAfter = { lent: string[]; released: string[] };

/**
 * Which of the agencies' reports that this one ever took from can be taken back, and which cannot any more, once it
 * says `prose`, with words `taken` in now; null when it is discarded. What stands in another report's text stays lent.
 */
export async function lentAfter(
  scope: Scope,
  report: HeldReport,
  { prose, taken = [] }: { prose: Prose | null; taken?: readonly TakenWords[] },
): Promise<LentAfter> {
  if (report.kind === "agency") return { lent: [], released: [] };
  const ids = await holdLenders(scope, report, taken);
  if (ids.length === 0) return { lent: [], released: [] };
  const [lenders, takers] = [await lendersOf(scope, ids), await takersOf(scope)];
  const own = takers.find(({ id }) => id === report.id)?.taken ?? [];
  const texts = [
    ...takers.filter(({ id }) => id !== report.id),
    ...(prose ? [{ prose, taken: [...own, ...taken] }] : []),
  ];
  const stands = (lender: Lender) =>
    texts.some((text) =>
      text.taken.some(
        ({ id, section }) =>
          id === lender.id &&
          stillStand(
            { agency: lender.agency, section, text: lender.prose[section] ?? "" },
            text.prose,
          ),
      ),
    );
  const [lent, free] = [lenders.filter(stands), lenders.filter((one) => !stands(one))];
  return {
    lent: lent.flatMap(({ id, takenInAt }) => (takenInAt ? [] : id)),
    released: free.flatMap(({ id, takenInAt }) => (takenInAt ? id : [])),
  };
}

/**
 * Holds the sent reports that this one took from or takes from now until the act is done: all in one order whoever
 * asks, so that no two wait for each other.
 */
export async function holdLenders(
  { visible }: Scope,
  { id: reportId, kind }: HeldReport,
  more: readonly Pick<TakenWords, "source" | "id">[],
): Promise<string[]> {
  if (kind === "agency") return [];
  const rows = await visible.read
    .select({ taken: reportVersions.taken })
    .from(reportVersions)
    .where(eq(reportVersions.reportId, reportId));
  const all = [...rows.flatMap(({ taken }) => taken), ...more];
  const ids = [...new Set(all.flatMap(({ source, id }) => (source === "report" ? id : [])))];
  if (ids.length === 0) return [];
  const held = await visible.read
    .select({ id: reports.id })
    .from(reports)
    .where(and(inArray(reports.id, ids), eq(reports.state, "sent")))
    .orderBy(asc(reports.id))
    .for("update");
  return held.map(({ id }) => id);
}

/** Notes it, within the act whose text it follows from. */
export async function settleLent(act: Act, { lent, released }: LentAfter): Promise<void> {
  for (const id of lent) await act.write.update(reports, { id }, { takenInAt: act.now });
  for (const id of released) await act.write.update(reports, { id }, { takenInAt: null });
}

type Lender = { id: string; agency: string; prose: Prose; takenInAt: Date | null };

/** Agencies' reports with what they say. */
async function lendersOf({ visible }: Scope, ids: string[]): Promise<Lender[]> {
  const report = visible.reports();
  const version = visible.reportVersions();
  const rows = await visible.read
    .select({
      id: report.id,
      agency: report.agencyName,
      takenInAt: report.takenInAt,
      prose: version.prose,
    })
    .from(report)
    .innerJoin(version, and(eq(version.reportId, report.id), eq(version.version, report.version)))
    .where(inArray(report.id, ids));
  return rows.map(({ agency, ...row }) => ({ ...row, agency: agency ?? "" }));
}

/** Every report that took from agencies' reports: what with any of its versions, and what it says now. */
async function takersOf({ visible }: Scope) {
  const latest = alias(reportVersions, "latest");
  const rows = await visible.read
    .select({ id: reports.id, taken: reportVersions.taken, prose: latest.prose })
    .from(reportVersions)
    .innerJoin(reports, eq(reports.id, reportVersions.reportId))
    .innerJoin(latest, and(eq(latest.reportId, reports.id), eq(latest.version, reports.version)))
    .where(
      and(ne(reports.state, "discarded"), sql`${reportVersions.taken} @> '[{"source":"report"}]'`),
    );
  const takers = new Map<string, { id: string; taken: TakenWords[]; prose: Prose }>();
  for (const { id, taken, prose } of rows) {
    const own = taken.filter(({ source }) => source === "report");
    takers.set(id, { id, taken: [...(takers.get(id)?.taken ?? []), ...own], prose });
  }
  return [...takers.values()];
}
