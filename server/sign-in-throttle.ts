import "server-only";
import { createHmac } from "node:crypto";
import { and, eq, gt, lt, sql } from "drizzle-orm";
import { database } from "../db/client";
import { signInFailures, users } from "../db/schema/people";
import {
  type Failure,
  LOCK_LASTS,
  type LockScope,
  lockedFrom,
  lockOf,
  triesLeft,
} from "../domain/sign-in-lock";
import { secret } from "./env";

/** A try that may go on: it counts as wrong until it is forgiven. */
export type Try = {
  id: string;
  /** What is locked if this one turns out wrong, and how many tries are left if nothing is. */
  locks: LockScope | null;
  left: number;
};

/**
 * Counts a try before the password is looked at, one after another for each name, so that a hundred
 * tries sent at once are not a hundred guesses. A locked name is refused unseen, whether it exists or not.
 */
export function beginTry(name: string, address: string, now: Date): Promise<Try | "locked"> {
  const nameDigest = digestOf(name);
  return database().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${nameDigest}, 1))`);
    const forgotten = new Date(now.getTime() - 2 * LOCK_LASTS);
    await tx.delete(signInFailures).where(lt(signInFailures.at, forgotten));
    const earlier: Failure[] = await tx
      .select({ address: signInFailures.address, at: signInFailures.at })
      .from(signInFailures)
      .where(eq(signInFailures.nameDigest, nameDigest));
    if (lockOf(earlier, address, now)) return "locked";
    const [begun] = await tx
      .insert(signInFailures)
      .values({ nameDigest, address, at: now })
      .returning({ id: signInFailures.id });
    const tries = [...earlier, { address, at: now }];
    return {
      id: begun?.id ?? "",
      locks: lockOf(tries, address, now),
      left: triesLeft(tries, address, now),
    };
  });
}

/** A try at which the password was not looked at was none. */
export async function takeBack({ id }: Try): Promise<void> {
  await database().delete(signInFailures).where(eq(signInFailures.id, id));
}

/** The right password wipes out the wrong ones before it, of this address only. */
export async function forgive(name: string, address: string): Promise<void> {
  const ofName = eq(signInFailures.nameDigest, digestOf(name));
  await database()
    .delete(signInFailures)
    .where(and(ofName, eq(signInFailures.address, address)));
}

/** A new password was given out: its owner need not wait for what others tried. */
export async function forgiveEverywhere(name: string): Promise<void> {
  await database()
    .delete(signInFailures)
    .where(eq(signInFailures.nameDigest, digestOf(name)));
}

/** Of all accounts, the names that wrong passwords keep out at this moment, from wherever. */
export async function lockedNames(now: Date): Promise<string[]> {
  const tries = await database()
    .select({
      nameDigest: signInFailures.nameDigest,
      address: signInFailures.address,
      at: signInFailures.at,
    })
    .from(signInFailures)
    .where(gt(signInFailures.at, new Date(now.getTime() - 2 * LOCK_LASTS)));
  const of = (name: string) => tries.filter(({ nameDigest }) => nameDigest === name);
  const tried = [...new Set(tries.map(({ nameDigest }) => nameDigest))];
  const locked = new Set(tried.filter((name) => lockedFrom(of(name), now).length > 0));
  if (locked.size === 0) return [];
  const names = await database().select({ username: users.username }).from(users);
  return names.flatMap(({ username }) => (locked.has(digestOf(username)) ? [username] : []));
}

/** From where wrong passwords keep this name out now; null stands for everywhere. */
export async function lockedAddresses(name: string, now: Date): Promise<(string | null)[]> {
  const tries = await database()
    .select({ address: signInFailures.address, at: signInFailures.at })
    .from(signInFailures)
    .where(eq(signInFailures.nameDigest, digestOf(name)));
  return lockedFrom(tries, now);
}

/** Keyed, so that a password typed as a name cannot be guessed back from the table. */
function digestOf(name: string): string {
  return createHmac("sha256", secret()).update(name).digest("hex");
}
