import "server-only";
import { and, asc, eq, gt, inArray, lt, lte, or, sql } from "drizzle-orm";
import { database, type Transaction } from "../../db/client";
import { deliveries, deliveryAttempts, deliveryQueue } from "../../db/schema/deliveries";
import { users } from "../../db/schema/people";
import {
  afterFailure,
  type ChannelName,
  DELIVERY_KEEPS,
  DELIVERY_KINDS,
  type DeliveryProblem,
  failsForAll,
  LONGEST_WAIT,
} from "../../domain/delivery";
import { type Hand, type Handed, LONGEST_HANDING } from "../channels/channel";
import { CHANNELS } from "../channels/channels";
import { currentAddress } from "../deliveries";

const MINUTE = 60_000;

/**
 * A run begins no message after that: a job that takes longer than its queue allows would be given to another process
 * while it goes on. What waits is taken up by the next one, a minute later.
 */
const LONGEST_RUN = 5 * MINUTE;

/** What a run came to. */
type Delivered = { sent: number; failed: number; outdated: number };

type Ways = ReadonlyMap<ChannelName, Hand>;
type Run = { clock: () => Date; stopping?: AbortSignal; ways?: Ways; longest?: number };

/**
 * Sends what is due, one after the other, until nothing is, its time is over, the other side fails for all, or the
 * process is about to stop. Several may do so at once: each message is held by one of them while it is handed over.
 */
export async function deliver(run: Run): Promise<Delivered> {
  const { clock, stopping, ways = openWays(), longest = LONGEST_RUN } = run;
  const begun = performance.now();
  const came = { sent: 0, failed: 0, outdated: await leaveOutdated(clock(), ways) };
  while (ways.size > 0 && !stopping?.aborted && performance.now() - begun < longest) {
    const handed = await deliverNext(clock, ways);
    if (!handed) break;
    if (handed.ok) came.sent++;
    else {
      came.failed++;
      if (failsForAll(handed.problem)) break;
    }
  }
  return came;
}

/** The ways out that the environment has turned on. */
function openWays(): Ways {
  const ways = new Map<ChannelName, Hand>();
  for (const { name, open } of CHANNELS) {
    const hand = open();
    if (hand) ways.set(name, hand);
  }
  return ways;
}

/**
 * Hands over the one that has been due for longest. Its row stays locked meanwhile, so nobody else takes it, and a
 * process that dies gives it back at once with its connection. What the other side has taken and we could not
 * write down any more is sent again: under the same message number.
 */
function deliverNext(clock: () => Date, ways: Ways): Promise<Handed | null> {
  return database().transaction(async (tx) => {
    // A machine that vanished from the network gives it back too, but none that still waits for its answer.
    const longest = sql.raw(String(LONGEST_HANDING + MINUTE));
    await tx.execute(sql`set local idle_in_transaction_session_timeout = ${longest}`);
    const next = await takeNext(tx, clock(), [...ways.keys()]);
    const hand = next && ways.get(next.channel);
    if (!next || !hand) return null;
    const { address, problem } = wayTo(next);
    if (address === null) {
      await giveUp(tx, [next.id], problem);
      return { ok: false, problem, final: true, answer: "" };
    }
    const handed = await hand({ ...next, address, at: clock() });
    await noteTry(tx, { ...next, address, attempts: next.attempts + 1 }, handed, clock());
    return handed;
  });
}

async function takeNext(tx: Transaction, at: Date, channels: ChannelName[]) {
  const [next] = await tx
    .select({
      id: deliveries.id,
      channel: deliveries.channel,
      subject: deliveries.subject,
      body: deliveries.body,
      messageId: deliveries.messageId,
      attempts: deliveryQueue.attempts,
      email: users.email,
      disabledAt: users.disabledAt,
    })
    .from(deliveryQueue)
    .innerJoin(deliveries, eq(deliveries.id, deliveryQueue.deliveryId))
    .innerJoin(users, eq(users.id, deliveries.userId))
    .where(and(waits(), isDue(at), inArray(deliveries.channel, channels)))
    .orderBy(asc(deliveryQueue.dueAt), asc(deliveries.id))
    .limit(1)
    .for("update", { of: deliveryQueue, skipLocked: true });
  return next;
}

type Taken = NonNullable<Awaited<ReturnType<typeof takeNext>>>;

type Way =
  | { address: string; problem: null }
  | { address: null; problem: "account_closed" | "no_address" };

/**
 * Where its person is reached now, which may be elsewhere than when it was queued. Whoever is not reached any more, or
 * has no account to be told under, is not written to.
 */
function wayTo({ channel, email, disabledAt }: Taken): Way {
  if (disabledAt) return { address: null, problem: "account_closed" };
  const address = currentAddress(channel, { email });
  return address === null ? { address, problem: "no_address" } : { address, problem: null };
}

async function noteTry(
  tx: Transaction,
  { id, address, attempts }: { id: string; address: string; attempts: number },
  handed: Handed,
  at: Date,
): Promise<void> {
  const problem = handed.ok ? null : handed.problem;
  await tx
    .insert(deliveryAttempts)
    .values({ deliveryId: id, at, address, problem, answer: handed.answer || null });
  const became = handed.ok
    ? { status: "sent" as const, sentAt: at, problem, lastError: null }
    : { ...afterFailure(attempts, { final: handed.final, at }), problem, lastError: handed.answer };
  await tx
    .update(deliveryQueue)
    .set({ attempts, ...became })
    .where(eq(deliveryQueue.deliveryId, id));
}

/**
 * What nobody could be sent for so long is not sent any more: it would tell of another day as if it were today. What
 * nobody tried, for want of a way out, is no failure.
 */
async function leaveOutdated(at: Date, ways: Ways): Promise<number> {
  // What somebody asked for once more is wanted, however old it is.
  const waitsSince = sql`coalesce(${deliveryQueue.requeuedAt}, ${deliveries.queuedAt})`;
  const isOutdated = DELIVERY_KINDS.map((kind) =>
    and(
      eq(deliveries.kind, kind),
      lt(waitsSince, new Date(at.getTime() - DELIVERY_KEEPS[kind]).toISOString()),
    ),
  );
  return database().transaction(async (tx) => {
    const old = await tx
      .select({
        id: deliveryQueue.deliveryId,
        channel: deliveries.channel,
        attempts: deliveryQueue.attempts,
      })
      .from(deliveryQueue)
      .innerJoin(deliveries, eq(deliveries.id, deliveryQueue.deliveryId))
      .where(and(waits(), or(...isOutdated)))
      .for("update", { of: deliveryQueue, skipLocked: true });
    if (old.length === 0) return 0;
    const ids = (rows: typeof old) => rows.map(({ id }) => id);
    const isLapsed = ({ channel, attempts }: (typeof old)[number]) =>
      attempts === 0 && !ways.has(channel);
    await giveUp(tx, ids(old.filter((row) => !isLapsed(row))), "outdated");
    await lapse(tx, ids(old.filter(isLapsed)));
    return old.length;
  });
}

async function giveUp(tx: Transaction, ids: string[], problem: DeliveryProblem): Promise<void> {
  await tx
    .update(deliveryQueue)
    .set({ status: "given_up", problem })
    .where(inArray(deliveryQueue.deliveryId, ids));
}

async function lapse(tx: Transaction, ids: string[]): Promise<void> {
  await tx
    .update(deliveryQueue)
    .set({ status: "lapsed" })
    .where(inArray(deliveryQueue.deliveryId, ids));
}

function waits() {
  return inArray(deliveryQueue.status, ["queued", "failed"]);
}

/** A clock that was ahead and has been put back must not make a message wait for it. */
function isDue(at: Date) {
  return or(
    lte(deliveryQueue.dueAt, at),
    gt(deliveryQueue.dueAt, new Date(at.getTime() + LONGEST_WAIT)),
  );
}
