import { and, desc, eq, isNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { idleLimit, type Person, type Role } from "../../domain/person";

/** Who a person is to the register, in their own words. */
export async function ownAccount(actor: Person) {
  const visible = visibleTo(actor);
  const account = visible.accounts();
  const [own] = await visible.read.select().from(account).where(eq(account.id, actor.userId));
  if (!own) throw new Error("a session without an account");
  return own;
}

/** Where a person is signed in: sessions that are neither ended nor forgotten, latest use first. */
export async function ownSessions(actor: Person, roles: readonly Role[], now: Date) {
  const visible = visibleTo(actor);
  const session = visible.sessions();
  const open = await visible.read
    .select({
      id: session.id,
      startedAt: session.startedAt,
      lastSeenAt: session.lastSeenAt,
      address: session.address,
      device: session.device,
    })
    .from(session)
    .where(and(eq(session.userId, actor.userId), isNull(session.endedAt)))
    .orderBy(desc(session.lastSeenAt))
    .limit(50);
  const limit = idleLimit(roles, actor.powers.length > 0);
  return open.filter(({ lastSeenAt }) => now.getTime() - lastSeenAt.getTime() <= limit);
}
