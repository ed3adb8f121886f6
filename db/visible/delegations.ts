import { sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Actor } from "../../domain/person";
import { delegations } from "../schema/delegations";
import type { Reader } from "./reader";

/** Who acts in the chair's stead, with which powers and how long: everybody may know in whose name they are told. */
export function visibleDelegations(_actor: Actor, source: Reader) {
  const nameOf = (column: PgColumn, name: string) =>
    sql<string>`(select coalesce(p.name, p.username) from users p where p.id = ${column})`.as(name);
  return source
    .select({
      id: delegations.id,
      byUserId: delegations.byUserId,
      byName: nameOf(delegations.byUserId, "delegation_by_name"),
      toUserId: delegations.toUserId,
      toName: nameOf(delegations.toUserId, "delegation_to_name"),
      powers: delegations.powers,
      fromDay: delegations.fromDay,
      untilDay: delegations.untilDay,
      basis: delegations.basis,
      at: delegations.at,
      revokedAt: delegations.revokedAt,
    })
    .from(delegations)
    .as("delegation");
}
