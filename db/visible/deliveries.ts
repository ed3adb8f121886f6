import { eq, or, type SQL, sql } from "drizzle-orm";
import { administers } from "../../domain/permissions";
import type { Actor } from "../../domain/person";
import { deliveries, deliveryAttempts, deliveryQueue } from "../schema/deliveries";
import { users } from "../schema/people";
import { named } from "./named";
import type { Reader } from "./reader";

/**
 * What was sent to a person, for that person; all of it for whoever keeps the accounts, but not what it says:
 * the admin has no say over a task's content.
 */
export function visibleDeliveries(actor: Actor, source: Reader) {
  return source
    .select({
      id: deliveries.id,
      userId: deliveries.userId,
      name: sql<string>`coalesce(${users.name}, ${users.username})`.as("delivered_to_name"),
      username: named(users.username, "delivered_to_username"),
      channel: deliveries.channel,
      address: deliveries.address,
      kind: deliveries.kind,
      subject: deliveries.subject,
      body: sql<string | null>`case when ${readsBody(actor)} then ${deliveries.body} end`.as(
        "delivered_body",
      ),
      messageId: deliveries.messageId,
      aboutId: deliveries.aboutId,
      queuedAt: deliveries.queuedAt,
      status: deliveryQueue.status,
      attempts: deliveryQueue.attempts,
      dueAt: deliveryQueue.dueAt,
      problem: deliveryQueue.problem,
      lastError: deliveryQueue.lastError,
      sentAt: deliveryQueue.sentAt,
      requeuedAt: deliveryQueue.requeuedAt,
    })
    .from(deliveries)
    .innerJoin(deliveryQueue, eq(deliveryQueue.deliveryId, deliveries.id))
    .innerJoin(users, eq(users.id, deliveries.userId))
    .where(ofDelivery(actor))
    .as("delivery");
}

/** The tries at sending them, and what was answered. */
export function visibleAttempts(actor: Actor, source: Reader) {
  return source
    .select({
      id: deliveryAttempts.id,
      deliveryId: deliveryAttempts.deliveryId,
      at: deliveryAttempts.at,
      address: named(deliveryAttempts.address, "tried_address"),
      problem: deliveryAttempts.problem,
      answer: deliveryAttempts.answer,
    })
    .from(deliveryAttempts)
    .innerJoin(deliveries, eq(deliveries.id, deliveryAttempts.deliveryId))
    .where(ofDelivery(actor))
    .as("attempt");
}

function ofDelivery(actor: Actor): SQL | undefined {
  return or(administers(actor) ? sql`true` : sql`false`, readsBody(actor));
}

function readsBody(actor: Actor): SQL {
  return actor.kind === "system" ? sql`true` : eq(deliveries.userId, actor.userId);
}
