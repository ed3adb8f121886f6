import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { Visible } from "../../../db/visibility";
import type { Day } from "../../../domain/day";
import type { Person } from "../../../domain/person";

/** Somebody who can be told something on a day: in which language, and what they are in which agency. */
type DigestReader = { userId: string; locale: "vi" | "en"; hats: Person[] };

/**
 * Everybody with an account and a membership in use that day; the admin's is none that tasks wait for. A deputy holds
 * the chair's powers as in a session. One person's own where only they are asked for.
 */
export async function digestReaders(
  visible: Visible,
  day: Day,
  userId?: string,
): Promise<DigestReader[]> {
  const membership = visible.memberships();
  const account = visible.accounts();
  const rows = await visible.read
    .select({
      userId: membership.userId,
      membershipId: membership.id,
      agencyId: membership.agencyId,
      role: membership.role,
      locale: account.locale,
      isShared: account.shared,
    })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.userId))
    .where(
      and(
        userId === undefined ? undefined : eq(membership.userId, userId),
        isNull(account.disabledAt),
        lte(membership.fromDay, day),
        or(isNull(membership.untilDay), gte(membership.untilDay, day)),
      ),
    )
    .orderBy(membership.userId, membership.fromDay, membership.id);
  const powers = await powersOn(visible, day);
  const readers = new Map<string, DigestReader>();
  for (const { locale, ...hat } of rows) {
    const { userId, role } = hat;
    const reader = readers.get(userId) ?? { userId, locale, hats: [] };
    readers.set(userId, reader);
    const held = role === "member" ? (powers.get(userId) ?? []) : [];
    reader.hats.push({ kind: "person", ...hat, agencyIds: [], powers: held });
  }
  return [...readers.values()]
    .map(({ hats, ...reader }) => ({ ...reader, hats: knowing(hats) }))
    .filter(({ hats }) => hats.some(({ role }) => role !== "admin"));
}

/** Four eyes look at the person and not at the hat: each knows all agencies the person belongs to. */
function knowing(hats: readonly Person[]): Person[] {
  const agencyIds = [...new Set(hats.map(({ agencyId }) => agencyId))];
  return hats.map((hat) => ({ ...hat, agencyIds }));
}

async function powersOn(visible: Visible, day: Day): Promise<Map<string, Person["powers"]>> {
  const delegation = visible.delegations();
  const rows = await visible.read
    .select({ id: delegation.id, toUserId: delegation.toUserId, powers: delegation.powers })
    .from(delegation)
    .where(
      and(
        isNull(delegation.revokedAt),
        lte(delegation.fromDay, day),
        gte(delegation.untilDay, day),
      ),
    );
  const held = new Map<string, Person["powers"]>();
  for (const { id: delegationId, toUserId, powers } of rows) {
    const given = powers.map((power) => ({ power, delegationId }));
    held.set(toUserId, [...(held.get(toUserId) ?? []), ...given]);
  }
  return held;
}
