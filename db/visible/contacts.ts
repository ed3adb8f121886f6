import { and, eq, inArray, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Day } from "../../domain/day";
import type { Actor } from "../../domain/person";
import { memberships, users } from "../schema/people";
import { named } from "./named";
import type { Reader } from "./reader";

/**
 * Who can be reached by telephone for an agency on a day. For those who follow the whole
 * plan; others know their own agency's.
 */
export function visibleContacts(actor: Actor, source: Reader, on: Day) {
  return source
    .select({
      userId: memberships.userId,
      agencyId: memberships.agencyId,
      role: memberships.role,
      name: users.name,
      phone: users.phone,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        inArray(memberships.role, ["officer", "agency_head", "standing_office", "chair"]),
        isNotNull(users.name),
        isNotNull(users.phone),
        inUse(on),
        reachable(actor),
      ),
    )
    .as("contact");
}

/**
 * Who is of an agency on a day with an account in use, under each membership, as far as they may be written to:
 * for those who follow the whole plan; others know their own agency's.
 */
export function visibleStaff(actor: Actor, source: Reader, on: Day) {
  return source
    .select({
      userId: named(memberships.userId, "staff_user_id"),
      agencyId: named(memberships.agencyId, "staff_agency_id"),
      role: named(memberships.role, "staff_role"),
      name: sql<string>`coalesce(${users.name}, ${users.username})`.as("staff_name"),
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(inUse(on), reachable(actor)))
    .as("staff");
}

function inUse(on: Day): SQL | undefined {
  return and(
    isNull(users.disabledAt),
    lte(memberships.fromDay, on),
    or(isNull(memberships.untilDay), sql`${memberships.untilDay} >= ${on}`),
  );
}

function reachable(actor: Actor): SQL {
  if (actor.kind === "system") return sql`true`;
  if (["chair", "member", "standing_office"].includes(actor.role)) return sql`true`;
  if (actor.role === "admin") return sql`false`;
  return sql`${memberships.agencyId} = ${actor.agencyId}`;
}
