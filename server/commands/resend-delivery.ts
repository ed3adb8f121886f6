import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { deliveries, deliveryQueue } from "../../db/schema/deliveries";
import { administers } from "../../domain/permissions";
import { command, type Scope } from "../command";
import { currentAddress, queuedAnew } from "../deliveries";

/**
 * Queues something once more, to the address the person has now. Of one that is just being sent or waits to be,
 * there is nothing to ask for. It gets another message number, as mail servers drop what they have seen, and keeps the
 * day it was written on; that it was sent before stays among its tries.
 */
export const resendDelivery = command({
  event: "delivery.requeued",
  input: z.object({ deliveryId: z.uuid("missing") }),
  load: deliverySubject,
  may: administers,
  refuse: ({ status, isHeld, isClosed, address }) => {
    if (!isHeld || status === "queued") return { reason: "delivery_waiting" };
    if (isClosed) return { reason: "person_gone" };
    return address ? null : { reason: "address_missing" };
  },
  apply: async (act, { id, userId, name, subject, address }, _input) => {
    const renewed = { address: address ?? "", messageId: randomUUID() };
    await act.write.update(deliveries, { id }, renewed);
    await act.write.update(deliveryQueue, { deliveryId: id }, queuedAnew(act.now));
    return {
      payload: { to: name, address: renewed.address, subject },
      about: { accountId: userId },
      value: null,
    };
  },
});

async function deliverySubject(scope: Scope, { deliveryId }: { deliveryId: string }) {
  const { read, ...visible } = scope.visible;
  const held = await read
    .select({ deliveryId: deliveryQueue.deliveryId })
    .from(deliveryQueue)
    .where(eq(deliveryQueue.deliveryId, deliveryId))
    .for("update", { skipLocked: true });
  const delivery = visible.deliveries();
  const [found] = await read.select().from(delivery).where(eq(delivery.id, deliveryId));
  if (!found) return null;
  const account = visible.accounts();
  const [person] = await read.select().from(account).where(eq(account.id, found.userId));
  return {
    ...found,
    isHeld: held.length > 0,
    isClosed: !person || person.disabledAt !== null,
    address: person ? currentAddress(found.channel, person) : null,
  };
}
