import "server-only";
import { and, asc, eq, gt, inArray, lt, lte, or, sql } from "drizzle-orm";
import { database, type Transaction } from "../../db/client";
import { deliveries, deliveryAttempts, deliveryQueue } from "../../db/schema/deliveries";
import {
  afterFailure,
  type ChannelName,
  DIGEST_KEEPS,
  failsForAll,
  LONGEST_WAIT,
} from "../../domain/delivery";
import type { Hand, Handed } from "../channels/channel";
import { CHANNELS } from "../channels/channels";

/** What a run came to. */
type Delivered = { sent: number; failed: number; outdated: number };

type Ways = ReadonlyMap<ChannelName, Hand>;
type Run = { clock: () => Date; stopping?: AbortSignal; ways?: Ways };

/**
 * Sends what is due, one after the other, until nothing is, the other side fails for all, or the process is
 * about to stop. Several may do so at once: each message is held by one of them while it is handed over.
 */
export async function deliver({ clock, stopping, ways = openWays() }: Run): Promise<Delivered> {
  const run = { sent: 0, failed: 0, outdated: await giveUpOutdated(clock()) };
  while (ways.size > 0 && !stopping?.aborted) {
    const handed = await deliverNext(clock, ways);
    if (!handed) break;
    if (handed.ok) run.sent++;
    else {
      run.failed++;
      if (failsForAll(handed.problem)) break;
    }
  }
  return run;
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
    // A machine that vanished from the network gives it back too.
    await tx.execute(sql`set local idle_in_transaction_session_timeout = '2min'`);
    const next = await takeNext(tx, clock(), [...ways.keys()]);
    const hand = next && ways.get(next.channel);
    if (!next || !hand) return null;
    const handed = await hand({ ...next, at: clock() });
    await noteTry(tx, { ...next, attempts: next.attempts + 1 }, handed, clock());
    return handed;
  });
}

async function takeNext(tx: Transaction, at: Date, channels: ChannelName[]) {
  const [next] = await tx
    .select({
      id: deliveries.id,
      channel: deliveries.channel,
      address: deliveries.address,
      subject: deliveries.subject,
      body: deliveries.body,
      messageId: deliveries.messageId,
      attempts: deliveryQueue.attempts,
    })
    .from(deliveryQueue)
    .innerJoin(deliveries, eq(deliveries.id, deliveryQueue.deliveryId))
    .where(and(waits(), isDue(at), inArray(deliveries.channel, channels)))
    .orderBy(asc(deliveryQueue.dueAt), asc(deliveries.id))
    .limit(1)
    .for("update", { of: deliveryQueue, skipLocked: true });
  return next;
}

async function noteTry(
  tx: Transaction,
  { id, attempts }: { id: string; attempts: number },
  handed: Handed,
  at: Date,
): Promise<void> {
  const problem = handed.ok ? null : handed.problem;
  await tx
    .insert(deliveryAttempts)
    .values({ deliveryId: id, at, problem, answer: handed.answer || null });
  const became = handed.ok
    ? { status: "sent" as const, sentAt: at, problem, lastError: null }
    : { ...afterFailure(attempts, { final: handed.final, at }), problem, lastError: handed.answer };
  await tx
    .update(deliveryQueue)
    .set({ attempts, ...became })
    .where(eq(deliveryQueue.deliveryId, id));
}

/** A digest nobody could be sent for two days is not sent any more: it would tell of another morning. */
async function giveUpOutdated(at: Date): Promise<number> {
  return database().transaction(async (tx) => {
    const old = await tx
      .select({ id: deliveryQueue.deliveryId })
      .from(deliveryQueue)
      .innerJoin(deliveries, eq(deliveries.id, deliveryQueue.deliveryId))
      .where(
        and(
          waits(),
          eq(deliveries.kind, "digest"),
          lt(deliveries.queuedAt, new Date(at.getTime() - DIGEST_KEEPS)),
        ),
      )
      .for("update", { of: deliveryQueue, skipLocked: true });
    if (old.length === 0) return 0;
    await tx
      .update(deliveryQueue)
      .set({ status: "given_up", problem: "outdated" })
      .where(
        inArray(
          deliveryQueue.deliveryId,
          old.map(({ id }) => id),
        ),
      );
    return old.length;
  });
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
