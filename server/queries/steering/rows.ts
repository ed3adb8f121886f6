import { and, asc, inArray, isNotNull, lte, sql } from "drizzle-orm";
import { type Day, dayOf, daysBetween } from "../../../domain/day";
import type { DueRow, LateRow, SilentRow } from "../../../domain/steering/view";
import { factsOf } from "./facts";
import type { SteeredPlan } from "./scope";

/** How many agencies are shown late, and how many rows each list of the view has at most. */
export const MOST = { lateAgencies: 20, late: 5, due: 10, silent: 10 } as const;

export type AttentionRow = Awaited<ReturnType<typeof attentionRows>>[number];

/**
 * The tasks to be looked at, in one query: of each late agency its oldest, what is due soon, what is silent
 * longest. A task is one of these at most.
 */
export async function attentionRows(steered: SteeredPlan, lateAgencies: readonly string[]) {
  const { read } = steered.visible;
  const fact = factsOf(steered);
  const late = and(sql`${fact.class} = 'overdue'`, inArray(fact.agencyId, [...lateAgencies]));
  const kind = sql<"late" | "due" | "silent">`case
    when ${lateAgencies.length > 0 ? late : sql`false`} then 'late'
    when ${fact.dueSoon} then 'due' when ${fact.silent} then 'silent' end`;
  const { id: taskId, ref, text, role, progress, agencyId, agencyName, lastDay } = fact;
  const { agencyKind } = fact;
  const told = { taskId, ref, text, role, progress, agencyId, agencyName, agencyKind, lastDay };
  const { officerId, position, agencyOrder, lastSign } = fact;
  const sorted = read
    .select({ ...told, officerId, position, agencyOrder, lastSign, kind: kind.as("kind") })
    .from(fact)
    .as("sorted");
  const place = sql<number>`row_number() over (
    partition by ${sorted.kind}, case when ${sorted.kind} = 'late' then ${sorted.agencyId} end
    order by ${sorted.lastDay}, ${sorted.lastSign}, ${sorted.position}, ${sorted.agencyOrder}, ${sorted.taskId})`;
  const found = read
    .select({
      kind: sorted.kind,
      place: place.mapWith(Number).as("place"),
      taskId: sorted.taskId,
      ref: sorted.ref,
      text: sorted.text,
      role: sorted.role,
      progress: sorted.progress,
      agencyId: sorted.agencyId,
      agencyName: sorted.agencyName,
      agencyKind: sorted.agencyKind,
      lastDay: sorted.lastDay,
      officerId: sorted.officerId,
      lastSign: sorted.lastSign,
    })
    .from(sorted)
    .where(isNotNull(sorted.kind))
    .as("attention");
  const most = sql`case ${found.kind} when 'late' then ${MOST.late}::int when 'due' then ${MOST.due} else ${MOST.silent} end`;
  const rows = await read
    .select()
    .from(found)
    .where(lte(found.place, most))
    .orderBy(asc(found.kind), asc(found.place));
  return rows.map(({ lastSign: sign, ...row }) => ({ ...row, since: dayOf(sign) }));
}

function lateRow({ kind, lastDay, ...row }: AttentionRow, on: Day): LateRow[] {
  if (kind !== "late" || lastDay === null) return [];
  return [{ ...shown(row), lastDay, days: daysBetween(lastDay, on) }];
}

export function dueRow({ kind, lastDay, ...row }: AttentionRow): DueRow[] {
  if (kind !== "due" || lastDay === null) return [];
  return [{ ...shown(row), agencyName: row.agencyName, lastDay }];
}

export function silentRow({ kind, ...row }: AttentionRow): SilentRow[] {
  if (kind !== "silent") return [];
  const { agencyName, agencyKind, since } = row;
  return [{ ...shown(row), agencyName, group: agencyKind === "group", since }];
}

/** Who is in charge of the worst late task of each agency, where somebody is. */
export function officersOf(rows: readonly AttentionRow[]): string[] {
  return rows.flatMap(({ kind, place, officerId }) =>
    kind === "late" && place === 1 && officerId ? [officerId] : [],
  );
}

/** The late tasks of each agency. */
export function lateRows(rows: readonly AttentionRow[], on: Day): Map<string, LateRow[]> {
  const byAgency = new Map<string, LateRow[]>();
  for (const row of rows)
    byAgency.set(row.agencyId, [...(byAgency.get(row.agencyId) ?? []), ...lateRow(row, on)]);
  return byAgency;
}

function shown(row: Pick<AttentionRow, "taskId" | "ref" | "text" | "role" | "progress">) {
  const { taskId, ref, text, role, progress } = row;
  return { taskId, ref, text, role, progress };
}
