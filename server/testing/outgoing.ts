import { randomUUID } from "node:crypto";
import { eq, type InferInsertModel } from "drizzle-orm";
import { database } from "../../db/client";
import { deliveries, deliveryAttempts, deliveryQueue } from "../../db/schema/deliveries";

type Given = Partial<InferInsertModel<typeof deliveries>> & { userId: string; queuedAt: Date };

/** Queues a message as an act would have. */
export async function queued(given: Given): Promise<string> {
  const [row] = await database()
    .insert(deliveries)
    .values({
      ...{ channel: "mail", address: "thang@xuan-truong.example", kind: "escalation" },
      ...{ subject: "Việc quá hạn", body: "Có một việc quá hạn.", messageId: randomUUID() },
      ...given,
    })
    .returning();
  const deliveryId = row?.id ?? "";
  await database().insert(deliveryQueue).values({ deliveryId, dueAt: given.queuedAt });
  return deliveryId;
}

/** How far the sending of one is. */
export async function standing(deliveryId: string) {
  const [row] = await database()
    .select()
    .from(deliveryQueue)
    .where(eq(deliveryQueue.deliveryId, deliveryId));
  if (!row) throw new Error("no such delivery");
  return row;
}

/** What each try came to, in order. */
export async function triesOf(deliveryId: string) {
  const rows = await database()
    .select()
    .from(deliveryAttempts)
    .where(eq(deliveryAttempts.deliveryId, deliveryId))
    .orderBy(deliveryAttempts.at);
  return rows.map(({ problem }) => problem);
}

/** Takes everything out of the line that an earlier test left in it. */
export async function nothingWaits(): Promise<void> {
  await database()
    .update(deliveryQueue)
    .set({ status: "given_up" })
    .where(eq(deliveryQueue.status, "queued"));
  await database()
    .update(deliveryQueue)
    .set({ status: "given_up" })
    .where(eq(deliveryQueue.status, "failed"));
}
