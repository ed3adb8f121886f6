const MINUTE = 60_000;

/** So long wrong tries are counted together, and so long a lock holds. */
export const LOCK_LASTS = 15 * MINUTE;

/** Wrong tries of one name before it is locked for one address, and for all of them. */
const TRIES_FROM_ADDRESS = 5;
const TRIES_OF_NAME = 30;

export type LockScope = "name_and_address" | "name";

/** One wrong password under the name in question. */
export type Failure = { address: string; at: Date };

/**
 * What is locked after these failures of one name, in any order. Nobody is counted while locked, so a
 * lock begins with the try that filled the count and holds a quarter of an hour from there.
 */
export function lockOf(failures: readonly Failure[], address: string, now: Date): LockScope | null {
  if (isFull(failures, TRIES_OF_NAME, now)) return "name";
  return isFull(from(failures, address), TRIES_FROM_ADDRESS, now) ? "name_and_address" : null;
}

/** The addresses from which a name is kept out now; null stands for every address. */
export function lockedFrom(failures: readonly Failure[], now: Date): (string | null)[] {
  const addresses = [...new Set(failures.map(({ address }) => address))];
  const locks = addresses.map((address) => [address, lockOf(failures, address, now)] as const);
  if (locks.some(([, lock]) => lock === "name")) return [null];
  return locks.flatMap(([address, lock]) => (lock ? [address] : []));
}

/** How many more wrong tries lock the name for this address. */
export function triesLeft(failures: readonly Failure[], address: string, now: Date): number {
  const recent = failures.filter(({ at }) => now.getTime() - at.getTime() < LOCK_LASTS);
  const here = TRIES_FROM_ADDRESS - from(recent, address).length;
  return Math.max(0, Math.min(here, TRIES_OF_NAME - recent.length));
}

function from(failures: readonly Failure[], address: string): Failure[] {
  return failures.filter((failure) => failure.address === address);
}

function isFull(failures: readonly Failure[], tries: number, now: Date): boolean {
  const times = failures.map(({ at }) => at.getTime()).sort((a, b) => b - a);
  const [last, first] = [times[0], times[tries - 1]];
  if (last === undefined || first === undefined) return false;
  return last - first < LOCK_LASTS && now.getTime() - last < LOCK_LASTS;
}
