import "server-only";
import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { database } from "../db/client";
import { calendars } from "../db/schema/calendars";
import { memberships, users } from "../db/schema/people";
import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import { digestOfToken, isCalendarToken } from "./calendar-token";

/** Whose calendar it is, as they are today under each of their memberships. */
export type CalendarOwner = { calendarId: string; locale: "vi" | "en"; people: Person[] };

/**
 * Who reads at an address today; null for an address that never was, was revoked, or whose owner may not sign in
 * any more.
 */
export async function calendarOwner(token: string, today: Day): Promise<CalendarOwner | null> {
  if (!isCalendarToken(token)) return null;
  const rows = await database()
    .select({
      calendarId: calendars.id,
      locale: users.locale,
      isShared: users.shared,
      userId: users.id,
      membershipId: memberships.id,
      agencyId: memberships.agencyId,
      role: memberships.role,
    })
    .from(calendars)
    .innerJoin(users, eq(users.id, calendars.userId))
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(
      and(
        eq(calendars.tokenSha256, digestOfToken(token)),
        isNull(calendars.revokedAt),
        isNull(users.disabledAt),
        eq(users.mustSetUp, false),
        lte(memberships.fromDay, today),
        sql`(${memberships.untilDay} is null or ${memberships.untilDay} >= ${today})`,
      ),
    )
    .orderBy(memberships.fromDay, memberships.id);
  const [first] = rows;
  if (!first) return null;
  const agencyIds = [...new Set(rows.map(({ agencyId }) => agencyId))];
  const people = rows.map(({ calendarId: _, locale: __, ...one }): Person => {
    // Nothing is decided by reading, so no power is needed.
    return { kind: "person", ...one, agencyIds, powers: [] };
  });
  return { calendarId: first.calendarId, locale: first.locale, people };
}
