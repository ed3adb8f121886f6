import { and, eq, isNull, sql } from "drizzle-orm";
import { mayDelegate } from "../../domain/permissions";
import type { Actor } from "../../domain/person";
import { agencies } from "../schema/agencies";
import { memberships, users } from "../schema/people";
import { named } from "./named";
import type { Reader } from "./reader";

/** Whom the chair can empower: people of the steering committee whose accounts are in use, each with their terms. */
export function visibleDeputies(actor: Actor, source: Reader) {
  return source
    .select({
      userId: memberships.userId,
      name: sql<string>`coalesce(${users.name}, ${users.username})`.as("deputy_name"),
      post: users.post,
      agencyName: named(agencies.name, "deputy_agency_name"),
      fromDay: memberships.fromDay,
      untilDay: memberships.untilDay,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .innerJoin(agencies, eq(agencies.id, memberships.agencyId))
    .where(
      and(
        eq(memberships.role, "member"),
        isNull(users.disabledAt),
        mayDelegate(actor) ? sql`true` : sql`false`,
      ),
    )
    .as("deputy");
}
