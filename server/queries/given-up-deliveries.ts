import { and, asc, eq, gte, isNull, or } from "drizzle-orm";
import type { Visible } from "../../db/visibility";
import { DELIVERY_KEEPS, DELIVERY_KINDS } from "../../domain/delivery";

/** What was given up, is not too old and is for a person with an account, the oldest first, with how they are reached. */
export function givenUpDeliveries(visible: Visible, now: Date) {
  const delivery = visible.deliveries();
  const account = visible.accounts();
  const isFresh = DELIVERY_KINDS.map((kind) =>
    and(
      eq(delivery.kind, kind),
      gte(delivery.queuedAt, new Date(now.getTime() - DELIVERY_KEEPS[kind])),
    ),
  );
  return visible.read
    .select({ id: delivery.id, channel: delivery.channel, email: account.email })
    .from(delivery)
    .innerJoin(account, eq(account.id, delivery.userId))
    .where(and(eq(delivery.status, "given_up"), isNull(account.disabledAt), or(...isFresh)))
    .orderBy(asc(delivery.queuedAt), asc(delivery.id));
}
