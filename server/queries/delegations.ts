import { and, asc, desc, eq, gte, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { delegationStanding, isLive } from "../../domain/delegation";
import { mayDelegate } from "../../domain/permissions";
import type { Person } from "../../domain/person";

// Some a year; what is older stays in the trail.
const MOST_ROWS = 200;

/**
 * Who acts in the chair's stead, who will, and who did: for all but the admin, who has no part in the
 * commune's decisions and finds the delegations of an account on its page.
 */
export async function delegations(actor: Person, today: Day) {
  if (actor.role === "admin") return null;
  const visible = visibleTo(actor);
  const delegation = visible.delegations();
  const rows = await visible.read
    .select()
    .from(delegation)
    .orderBy(desc(delegation.fromDay), desc(delegation.at), desc(delegation.id))
    .limit(MOST_ROWS);
  const all = rows.map((row) => ({ ...row, standing: delegationStanding(row, today) }));
  const isCurrent = (row: (typeof all)[number]) => isLive(row, today);
  return { current: all.filter(isCurrent), past: all.filter((row) => !isCurrent(row)) };
}

export type DelegationRow = NonNullable<Awaited<ReturnType<typeof delegations>>>["current"][number];

/** Whom the chair can empower from today on, each once; nobody for anybody else. */
export async function deputies(actor: Person, today: Day) {
  if (!mayDelegate(actor)) return [];
  const visible = visibleTo(actor);
  const deputy = visible.deputies();
  const rows = await visible.read
    .select({ userId: deputy.userId, name: deputy.name, post: deputy.post })
    .from(deputy)
    .where(or(isNull(deputy.untilDay), gte(deputy.untilDay, today)))
    .orderBy(sql`${deputy.name} collate "vi-x-icu"`, asc(deputy.fromDay))
    .limit(100);
  const each = new Map(rows.map((row) => [row.userId, row]));
  each.delete(actor.userId);
  return [...each.values()];
}

/** What this person holds today under the membership in use: from whom, which powers, until when. */
export async function heldDelegations(actor: Person, today: Day) {
  const ids = [...new Set(actor.powers.map(({ delegationId }) => delegationId))];
  if (ids.length === 0) return [];
  const visible = visibleTo(actor);
  const delegation = visible.delegations();
  return visible.read
    .select()
    .from(delegation)
    .where(and(inArray(delegation.id, ids), lte(delegation.fromDay, today)))
    .orderBy(asc(delegation.untilDay));
}

/** What an account was ever given in the chair's stead, the latest first; for whoever keeps accounts. */
export async function delegationsOfAccount(actor: Person, accountId: string, today: Day) {
  const visible = visibleTo(actor);
  const delegation = visible.delegations();
  const rows = await visible.read
    .select()
    .from(delegation)
    .where(eq(delegation.toUserId, accountId))
    .orderBy(desc(delegation.fromDay), desc(delegation.at))
    .limit(50);
  return rows.map((row) => ({ ...row, standing: delegationStanding(row, today) }));
}
