import { and, eq, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Day } from "../../domain/day";
import type { Actor } from "../../domain/person";
import { memberships, users } from "../schema/people";
import { named } from "./named";
import type { Reader } from "./reader";
import { ownAgency } from "./rights";

/**
 * Who works in an agency on a day and can sign in: the colleagues of whoever asks. The admin of the product works
 * on no task and is not among them.
 */
export function visibleStaff(actor: Actor, source: Reader, on: Day) {
  return source
    .select({
      userId: memberships.userId,
      agencyId: named(memberships.agencyId, "staff_agency_id"),
      role: named(memberships.role, "staff_role"),
      name: sql<string>`coalesce(${users.name}, ${users.username})`.as("staff_name"),
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        sql`${memberships.role} in ('officer', 'agency_head', 'standing_office', 'chair')`,
        isNull(users.disabledAt),
        lte(memberships.fromDay, on),
        or(isNull(memberships.untilDay), sql`${memberships.untilDay} >= ${on}`),
        ofOwnAgency(actor),
      ),
    )
    .as("staff");
}

function ofOwnAgency(actor: Actor): SQL {
  if (actor.kind === "system") return sql`true`;
  const mine = ownAgency(actor);
  return mine === null ? sql`false` : sql`${memberships.agencyId} = ${mine}`;
}
