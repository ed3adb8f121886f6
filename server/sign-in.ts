import "server-only";
import { and, asc, desc, eq, gte, isNull, lte, or } from "drizzle-orm";
import { database } from "../db/client";
import { memberships, sessions, users } from "../db/schema/people";
import { type Day, dayOf } from "../domain/day";
import { LONGEST_PASSWORD } from "../domain/password";
import type { Person } from "../domain/person";
import { lockSignIn } from "./commands/lock-sign-in";
import { openSession } from "./commands/open-session";
import { isPassword } from "./password";
import { beginTry, forgive } from "./sign-in-throttle";

export type Credentials = { username: string; password: string; address: string; device: string };

export type SignIn =
  /** `locale` is the account's own; an account not set up yet has none, and the page's stays. */
  | { ok: true; userId: string; sessionId: string; locale: "vi" | "en" | null }
  /** The same answer for a name that does not exist, a wrong password and an account out of use. */
  | { ok: false; reason: "wrong"; left: number }
  | { ok: false; reason: "locked" };

/** Opens a session for whoever knows the password of an account that may be used today. */
export async function signIn(credentials: Credentials, now: Date): Promise<SignIn> {
  const { password, address, device } = credentials;
  const name = credentials.username.normalize("NFC").trim().toLowerCase().slice(0, 200);
  const attempt = await beginTry(name, address, now);
  if (attempt === "locked") return { ok: false, reason: "locked" };

  const account = await accountOf(name);
  const right = await isPassword(
    account?.passwordHash ?? null,
    password.slice(0, LONGEST_PASSWORD + 1),
  );
  const actor = account && right && !account.disabledAt ? await personOf(account.id, now) : null;
  const opened = actor && (await openSession({ actor, now }, { address, device }));
  if (account && actor && opened?.ok) {
    await forgive(name, address);
    const { sessionId } = opened.value;
    const locale = account.mustSetUp ? null : account.locale;
    return { ok: true, userId: actor.userId, sessionId, locale };
  }
  if (!attempt.locks) return { ok: false, reason: "wrong", left: attempt.left };
  const lock = { scope: attempt.locks, address, accountId: account?.id ?? null };
  await lockSignIn({ actor: { kind: "system" }, now }, lock);
  return { ok: false, reason: "locked" };
}

async function accountOf(username: string) {
  const { id, passwordHash, disabledAt, mustSetUp, locale } = users;
  const [account] = await database()
    .select({ id, passwordHash, disabledAt, mustSetUp, locale })
    .from(users)
    .where(eq(users.username, username));
  return account ?? null;
}

/** The person under the membership they last used, of those that hold today, else under the one they have had longest. */
async function personOf(userId: string, now: Date): Promise<Person | null> {
  const rows = await database()
    .select()
    .from(memberships)
    .where(and(eq(memberships.userId, userId), ...holdsOn(dayOf(now))))
    .orderBy(asc(memberships.fromDay), asc(memberships.id));
  const lastUsed = rows.length > 1 ? await lastMembership(userId) : null;
  const chosen = rows.find(({ id }) => id === lastUsed) ?? rows[0];
  if (!chosen) return null;
  const agencyIds = [...new Set(rows.map(({ agencyId }) => agencyId))];
  const { id: membershipId, agencyId, role } = chosen;
  // Opening a session is no act of the chair's, and the account says by itself that it is shared.
  return {
    ...{ kind: "person", userId, membershipId, agencyId, role, agencyIds },
    ...{ powers: [], isShared: false },
  };
}

async function lastMembership(userId: string): Promise<string | null> {
  const [last] = await database()
    .select({ membershipId: sessions.membershipId })
    .from(sessions)
    .where(eq(sessions.userId, userId))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(1);
  return last?.membershipId ?? null;
}

function holdsOn(today: Day) {
  const { fromDay, untilDay } = memberships;
  return [lte(fromDay, today), or(isNull(untilDay), gte(untilDay, today))];
}
