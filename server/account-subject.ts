import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { holdsOn } from "../domain/membership";
import type { Scope } from "./command";
import { oneAfterAnother } from "./new-account";

/** An account an act is about, with all it ever was, and who holds what nobody may take from everybody. */
export async function accountSubject(scope: Scope, accountId: string) {
  await oneAfterAnother(scope);
  const { visible } = scope;
  const account = visible.accounts();
  const [found] = await visible.read.select().from(account).where(eq(account.id, accountId));
  if (!found) return null;
  const membership = visible.memberships();
  const memberships = await visible.read
    .select()
    .from(membership)
    .where(eq(membership.userId, accountId))
    .orderBy(asc(membership.fromDay), asc(membership.id));
  return { ...found, memberships, posts: await guardedPosts(scope) };
}

export type AccountSubject = NonNullable<Awaited<ReturnType<typeof accountSubject>>>;

/** The same by the name it signs in with. */
export async function accountNamed(scope: Scope, username: string) {
  const account = scope.visible.accounts();
  const [found] = await scope.visible.read
    .select({ id: account.id })
    .from(account)
    .where(eq(account.username, username));
  return found ? accountSubject(scope, found.id) : null;
}

/** The same by one of its memberships. */
export async function membershipSubject(scope: Scope, membershipId: string) {
  const { visible } = scope;
  const membership = visible.memberships();
  const [row] = await visible.read
    .select({ userId: membership.userId })
    .from(membership)
    .where(eq(membership.id, membershipId));
  const account = row && (await accountSubject(scope, row.userId));
  const own = account?.memberships.find(({ id }) => id === membershipId);
  return account && own ? { account, membership: own } : null;
}

/** The agency a slip names: where the person is today, or will be. */
export function agencyOnSlip({ memberships }: AccountSubject, today: string): string {
  const current = memberships.find((term) => holdsOn(term, today)) ?? memberships.at(-1);
  return current?.agencyName ?? "";
}

/** The memberships of admins and chairs whose accounts may be used. */
async function guardedPosts({ visible }: Scope) {
  const account = visible.accounts();
  const membership = visible.memberships();
  return visible.read
    .select({
      id: membership.id,
      userId: membership.userId,
      role: membership.role,
      fromDay: membership.fromDay,
      untilDay: membership.untilDay,
    })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.userId))
    .where(and(inArray(membership.role, ["admin", "chair"]), isNull(account.disabledAt)));
}
