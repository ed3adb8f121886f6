/** Ways to reach a person outside the product. Only mail is built; each is off until the environment turns it on. */
export const CHANNELS = ["mail"] as const;
export type ChannelName = (typeof CHANNELS)[number];

/** Why something is sent: the day's digest, a step of escalation, or a trial of the settings. */
export const DELIVERY_KINDS = ["digest", "escalation", "trial"] as const;
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

/**
 * `failed` will be tried again by itself, `given_up` only when somebody asks for it. `lapsed` waited in vain for a way
 * out to be turned on: nobody tried, so nothing failed.
 */
export const DELIVERY_STATUSES = ["queued", "sent", "failed", "given_up", "lapsed"] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** Why something could not be sent, as far as it can be told. */
export const DELIVERY_PROBLEMS = [
  "unreachable",
  "timed_out",
  "sign_in",
  "not_allowed",
  "over_quota",
  "encryption",
  "deferred",
  "refused",
  "outdated",
  "account_closed",
  "no_address",
  "unknown",
] as const;
export type DeliveryProblem = (typeof DELIVERY_PROBLEMS)[number];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long to wait after each try that did not succeed; after the last of these tries it is given up. */
const WAITS = [5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR];

/**
 * How long each may wait before it is not sent any more. A digest tells of a morning; after two days it would mislead.
 * A step of escalation keeps for a week: after that the next ones are due, or the matter is another.
 */
export const DELIVERY_KEEPS: Record<DeliveryKind, number> = {
  digest: 48 * HOUR,
  escalation: 7 * 24 * HOUR,
  trial: 48 * HOUR,
};

/** The same in whole days, as it is said. */
export function daysKept(kind: DeliveryKind): number {
  return DELIVERY_KEEPS[kind] / (24 * HOUR);
}

/** Nothing waits longer than the longest pause by any clock; what seems to is due by a clock that was wrong. */
export const LONGEST_WAIT = Math.max(...WAITS);

/** Where a message stands after a try that did not succeed, and from when on it is tried again. */
export function afterFailure(
  attempts: number,
  { final, at }: { final: boolean; at: Date },
): { status: "failed" | "given_up"; dueAt: Date } {
  const wait = WAITS[attempts - 1];
  if (final || wait === undefined) return { status: "given_up", dueAt: at };
  return { status: "failed", dueAt: new Date(at.getTime() + wait) };
}

const FOR_ALL: ReadonlySet<DeliveryProblem> = new Set([
  "unreachable",
  "timed_out",
  "sign_in",
  "not_allowed",
  "over_quota",
  "encryption",
]);

/** Whether it is the other side or the way there that fails, so that the next message would fare no better now. */
export function failsForAll(problem: DeliveryProblem): boolean {
  return FOR_ALL.has(problem);
}
