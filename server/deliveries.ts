import "server-only";
import { randomUUID } from "node:crypto";
import { and, inArray, isNull } from "drizzle-orm";
import { deliveries, deliveryQueue } from "../db/schema/deliveries";
import { users } from "../db/schema/people";
import type { ChannelName, DeliveryKind } from "../domain/delivery";
import type { Reachable } from "./channels/channel";
import { CHANNELS } from "./channels/channels";
import type { Act } from "./command";

/** What is to be sent to one person. */
type Outgoing = {
  userId: string;
  kind: DeliveryKind;
  /** One line. */
  subject: string;
  text: string;
  /** What it tells of: a digest, a step of escalation. */
  aboutId: string | null;
};

/**
 * Queues messages in the transaction of the act they tell of, once for each channel that reaches the person, and
 * answers what was written. Whoever has no address, or an account that is closed, gets nothing; both are looked at
 * again when it is sent. Whether a person wants to be told is asked before.
 */
export async function queueDeliveries(act: Act, messages: readonly Outgoing[]) {
  const people = await peopleReached(act, messages);
  const written = messages.flatMap(({ userId, kind, subject, text, aboutId }) => {
    const person = people.get(userId);
    return CHANNELS.flatMap(({ name: channel, addressOf }) => {
      const address = person && addressOf(person);
      if (!address) return [];
      const row = { userId, channel, address, kind, subject: oneLine(subject), body: text };
      return [{ ...row, messageId: randomUUID(), aboutId, queuedAt: act.now }];
    });
  });
  const rows = await act.write.insertAll(deliveries, written);
  await act.write.insertAll(
    deliveryQueue,
    rows.map(({ id }) => ({ deliveryId: id, dueAt: act.now })),
  );
  return rows;
}

async function peopleReached(act: Act, messages: readonly Outgoing[]) {
  const ids = [...new Set(messages.map(({ userId }) => userId))];
  if (ids.length === 0) return new Map<string, Reachable>();
  const rows = await act.read
    .select({ id: users.id, email: users.email })
    .from(users)
    .where(and(inArray(users.id, ids), isNull(users.disabledAt)));
  return new Map(rows.map((row) => [row.id, row]));
}

/** What is asked for once more is tried as if it were new, and waits no longer than that from now on. */
export function queuedAnew(at: Date) {
  const untried = { attempts: 0, problem: null, lastError: null, sentAt: null };
  return { status: "queued" as const, ...untried, dueAt: at, requeuedAt: at };
}

/** Where a channel reaches somebody today. */
export function currentAddress(channel: ChannelName, person: Reachable): string | null {
  return CHANNELS.find(({ name }) => name === channel)?.addressOf(person) ?? null;
}

/** A subject is a header: a line break in it would begin another. */
function oneLine(subject: string): string {
  return subject.replace(/\s+/g, " ").trim();
}
