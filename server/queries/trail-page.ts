import { and, desc, eq, or, type SQL, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { RowChange } from "../../domain/audit";
import type { Person } from "../../domain/person";

const PAGE_SIZE = 50;

/** How many written rows of an act are shown at once: a published plan writes hundreds. */
export const ROWS_AT_ONCE = 20;

export type TrailFilter = {
  personId: string | null;
  agencyId: string | null;
  taskId: string | null;
  page: number;
};

/** One page of the trail, newest first. What the acts wrote is not in it: that is asked for act by act. */
export async function trailPage(actor: Person, filter: TrailFilter) {
  const visible = visibleTo(actor);
  const event = visible.events();
  const rows = await visible.read
    .select({
      id: event.id,
      at: event.at,
      event: event.event,
      actorRole: event.actorRole,
      actorName: event.actorName,
      actorAgencyName: event.actorAgencyName,
      actingName: event.actingName,
      onBehalfOf: event.onBehalfOf,
      taskId: event.taskId,
      ref: event.ref,
      taskAgencyName: event.taskAgencyName,
      enteredFor: event.enteredFor,
      payload: event.payload,
      written: sql<number>`jsonb_array_length(${event.changes})`,
    })
    .from(event)
    .where(and(...narrowed(event, filter)))
    .orderBy(desc(event.at), desc(event.number))
    .limit(PAGE_SIZE + 1)
    .offset((Math.max(1, filter.page) - 1) * PAGE_SIZE);
  return { rows: rows.slice(0, PAGE_SIZE), hasMore: rows.length > PAGE_SIZE };
}

/** The rows that one act wrote, before and after, from the `from`th on; null when there is no such act for this person. */
export async function writtenRows(actor: Person, eventId: string, from: number) {
  const visible = visibleTo(actor);
  const event = visible.events();
  const path = `$[${from} to ${from + ROWS_AT_ONCE - 1}]`;
  const [row] = await visible.read
    .select({
      total: sql<number>`jsonb_array_length(${event.changes})`,
      changes: sql<RowChange[]>`jsonb_path_query_array(${event.changes}, ${path}::jsonpath)`,
    })
    .from(event)
    .where(eq(event.id, eventId));
  return row ?? null;
}

/** People and agencies that appear in what this person may read of the trail. */
export async function trailFilters(actor: Person) {
  const visible = visibleTo(actor);
  const agency = visible.agencies();
  const one = visible.trailPeople();
  const [people, agencies] = await Promise.all([
    visible.read
      .select({ id: one.id, name: one.name })
      .from(one)
      .orderBy(sql`${one.name} collate "vi-x-icu"`)
      .limit(500),
    visible.read
      .select({ id: agency.id, name: agency.name })
      .from(agency)
      .orderBy(agency.protocolOrder),
  ]);
  return { people, agencies };
}

type EventTable = ReturnType<ReturnType<typeof visibleTo>["events"]>;

/** What the filter leaves, for the page and for the file of it. */
export function narrowed(event: EventTable, filter: TrailFilter): (SQL | undefined)[] {
  return [
    filter.personId ? eq(event.actorUserId, filter.personId) : undefined,
    filter.agencyId
      ? or(eq(event.agencyId, filter.agencyId), eq(event.actorAgencyId, filter.agencyId))
      : undefined,
    filter.taskId ? eq(event.taskId, filter.taskId) : undefined,
  ];
}
