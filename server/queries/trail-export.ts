import { and, desc, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import { narrowed, type TrailFilter } from "./trail-page";

const AT_ONCE = 500;

/**
 * The whole trail that the filter leaves, newest first, read piece by piece. It only ever grows at its new end,
 * so the pieces fit however long they take.
 */
export async function* trailExport(actor: Person, filter: TrailFilter) {
  const visible = visibleTo(actor);
  const event = visible.events();
  let last: { at: Date; number: number } | undefined;
  do {
    const older = last && sql`(${event.at}, ${event.number}) < (${last.at}, ${last.number})`;
    const rows = await visible.read
      .select()
      .from(event)
      .where(and(...narrowed(event, filter), older))
      .orderBy(desc(event.at), desc(event.number))
      .limit(AT_ONCE);
    yield* rows;
    last = rows.length === AT_ONCE ? rows.at(-1) : undefined;
  } while (last);
}
