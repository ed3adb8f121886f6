import { and, desc, eq, isNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { dayOf } from "../../domain/day";
import { holdsOn } from "../../domain/membership";
import { administers } from "../../domain/permissions";
import { idleLimit, type Person } from "../../domain/person";
import { delegationsOfAccount } from "./delegations";

/** One account as whoever keeps it sees it; null for everybody else, and where there is none. */
export async function keptAccount(actor: Person, accountId: string, now: Date) {
  if (!administers(actor)) return null;
  const visible = visibleTo(actor);
  const account = visible.accounts();
  const [found] = await visible.read.select().from(account).where(eq(account.id, accountId));
  if (!found) return null;
  const today = dayOf(now);
  const [memberships, { lastSeenAt, open }, delegations] = await Promise.all([
    termsOf(actor, accountId),
    sessionsOf(actor, accountId),
    delegationsOfAccount(actor, accountId, today),
  ]);
  const roles = memberships.filter((term) => holdsOn(term, today)).map(({ role }) => role);
  const isEmpowered = delegations.some(({ standing }) => standing === "in_force");
  const limit = idleLimit(roles, roles.includes("member") && isEmpowered);
  const sessions = open.filter((one) => now.getTime() - one.lastSeenAt.getTime() <= limit);
  return { ...found, memberships, delegations, lastSeenAt, sessions };
}

export type KeptAccount = NonNullable<Awaited<ReturnType<typeof keptAccount>>>;

/** All the person is, was and will be, the latest to begin first. */
function termsOf(actor: Person, accountId: string) {
  const visible = visibleTo(actor);
  const membership = visible.memberships();
  return visible.read
    .select({
      id: membership.id,
      agencyId: membership.agencyId,
      agency: membership.agencyName,
      role: membership.role,
      fromDay: membership.fromDay,
      untilDay: membership.untilDay,
    })
    .from(membership)
    .where(eq(membership.userId, accountId))
    .orderBy(desc(membership.fromDay), desc(membership.id))
    .limit(100);
}

/** Where the person is signed in now, and when they last were. */
async function sessionsOf(actor: Person, accountId: string) {
  const visible = visibleTo(actor);
  const session = visible.sessions();
  const ofAccount = () =>
    visible.read
      .select({
        id: session.id,
        startedAt: session.startedAt,
        lastSeenAt: session.lastSeenAt,
        address: session.address,
        device: session.device,
      })
      .from(session);
  const [[last], open] = await Promise.all([
    ofAccount().where(eq(session.userId, accountId)).orderBy(desc(session.lastSeenAt)).limit(1),
    ofAccount()
      .where(and(eq(session.userId, accountId), isNull(session.endedAt)))
      .orderBy(desc(session.lastSeenAt))
      .limit(50),
  ]);
  return { lastSeenAt: last?.lastSeenAt ?? null, open };
}
