import { and, isNull } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { calendars } from "../schema/calendars";
import { ownRow } from "./people";
import type { Reader } from "./reader";

/** The calendar address a person has in use; what it is nobody can read. */
export function visibleCalendars(actor: Actor, source: Reader) {
  return source
    .select({ id: calendars.id, userId: calendars.userId, at: calendars.at })
    .from(calendars)
    .where(and(ownRow(actor, calendars.userId), isNull(calendars.revokedAt)))
    .as("calendar");
}
