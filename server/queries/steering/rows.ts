import { and, asc, eq, inArray, lte, or, type SQL, sql } from "drizzle-orm";
import { type Day, dayOf, daysBetween } from "../../../domain/day";
import type { DueRow, LateRow, SilentRow } from "../../../domain/steering/view";
import { conditions, lastSign } from "../task-question";
import type { SteeredPlan } from "./scope";

/** How many agencies are shown late, and how many rows each list of the view has at most. */
export const MOST = { lateAgencies: 20, late: 5, due: 10, silent: 10 } as const;

export type AttentionRow = Awaited<ReturnType<typeof attentionRows>>[number];

/**
 * The tasks to be looked at, in one query: of each late agency its oldest, what is due soon, what is silent
 * longest. A task is one of these at most.
 */
export async function attentionRows(steered: SteeredPlan, lateAgencies: readonly string[]) {
  const { visible } = steered;
  const task = steered.tasks();
  const is = conditions(task, steered.on);
  const late =
    lateAgencies.length > 0
      ? sql`(${is.isOverdue} and ${inArray(task.agencyId, [...lateAgencies])})`
      : sql`false`;
  const kind = sql<"late" | "due" | "silent">`case
    when ${late} then 'late' when ${is.dueSoon} then 'due' when ${is.silent} then 'silent' end`;
  const agency = sql`case when ${late} then ${task.agencyId} end`;
  const ordered = sql`${task.lastDay}, ${lastSign(task)}, ${task.position}, ${task.agencyOrder}, ${task.id}`;
  const found = visible.read
    .select({
      kind: kind.as("kind"),
      place: sql<number>`row_number() over (partition by ${kind}, ${agency} order by ${ordered})`
        .mapWith(Number)
        .as("place"),
      taskId: task.id,
      ref: task.ref,
      text: task.text,
      role: task.role,
      progress: task.progress,
      agencyId: task.agencyId,
      agencyName: task.agencyName,
      lastDay: task.lastDay,
      sign: lastSign(task)
        .mapWith((text: string) => new Date(text))
        .as("last_sign"),
    })
    .from(task)
    .where(and(steered.ofPeriod(task), or(late, is.dueSoon, is.silent)))
    .as("attention");
  const rows = await visible.read
    .select()
    .from(found)
    .where(or(...(["late", "due", "silent"] as const).map(upTo)))
    .orderBy(asc(found.kind), asc(found.place));
  return rows.map(({ sign, ...row }) => ({ ...row, since: dayOf(sign) }));

  function upTo(one: "late" | "due" | "silent"): SQL | undefined {
    return and(eq(found.kind, one), lte(found.place, MOST[one]));
  }
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
  return [{ ...shown(row), agencyName: row.agencyName, since: row.since }];
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
