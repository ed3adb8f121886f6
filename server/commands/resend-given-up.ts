import { randomUUID } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { deliveries, deliveryQueue } from "../../db/schema/deliveries";
import { administers } from "../../domain/permissions";
import { command, type Scope } from "../command";
import { queuedAnew } from "../deliveries";
import { givenUpInTime } from "../given-up-deliveries";

/**
 * Queues everything once more that was given up and is not too old: after a mail server has refused us for days. Each
 * gets another message number, and keeps the day it was written on: by that day it is too old to be asked for again.
 */
export const resendGivenUp = command({
  event: "deliveries.requeued",
  input: z.object({}),
  load: heldGivenUp,
  may: administers,
  refuse: ({ ids }) => (ids.length === 0 ? { reason: "nothing_given_up" } : null),
  apply: async (act, { ids }) => {
    for (const id of ids) {
      await act.write.update(deliveries, { id }, { messageId: randomUUID() });
      await act.write.update(deliveryQueue, { deliveryId: id }, queuedAnew(act.now));
    }
    return { payload: { count: ids.length }, about: {}, value: { count: ids.length } };
  },
});

/** Of two who ask at once one holds them, and the other finds none. */
async function heldGivenUp({ visible, actor, now }: Scope): Promise<{ ids: string[] }> {
  if (!administers(actor)) return { ids: [] };
  const ids = await givenUpInTime(visible, now);
  if (ids.length === 0) return { ids };
  const held = await visible.read
    .select({ id: deliveryQueue.deliveryId })
    .from(deliveryQueue)
    .where(and(inArray(deliveryQueue.deliveryId, ids), eq(deliveryQueue.status, "given_up")))
    .for("update", { skipLocked: true });
  return { ids: held.map(({ id }) => id) };
}
