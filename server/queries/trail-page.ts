import { and, desc, eq, or, type SQL, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";

const PAGE_SIZE = 50;

export type TrailFilter = {
  personId: string | null;
  agencyId: string | null;
  taskId: string | null;
  page: number;
};

/** One page of the trail, newest first. */
export async function trailPage(actor: Person, filter: TrailFilter) {
  const visible = visibleTo(actor);
  const event = visible.events();
  const rows = await visible.read
    .select()
    .from(event)
    .where(and(...narrowed(event, filter)))
    .orderBy(desc(event.at), desc(event.number))
    .limit(PAGE_SIZE + 1)
    .offset((Math.max(1, filter.page) - 1) * PAGE_SIZE);
  return { rows: rows.slice(0, PAGE_SIZE), hasMore: rows.length > PAGE_SIZE };
}

/** People and agencies that appear in what this person may read of the trail. */
export async function trailFilters(actor: Person) {
  const visible = visibleTo(actor);
  const event = visible.events();
  const agency = visible.agencies();
  const [people, agencies] = await Promise.all([
    visible.read
      .selectDistinctOn([event.actorUserId], { id: event.actorUserId, name: event.actorName })
      .from(event)
      .where(sql`${event.actorUserId} is not null`)
      .orderBy(event.actorUserId, desc(event.at))
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
