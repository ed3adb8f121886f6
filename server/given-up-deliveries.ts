import "server-only";
import { and, asc, eq, gte, isNull, or } from "drizzle-orm";
import { type Visible, visibleTo } from "../db/visibility";
import { DELIVERY_KEEPS, DELIVERY_KINDS } from "../domain/delivery";
import { administers } from "../domain/permissions";
import type { Person } from "../domain/person";
import { currentAddress } from "./deliveries";

/** More are sent again with a second tap. */
const MOST_AT_ONCE = 500;

/**
 * What was given up and could still be sent: it is not too old, and its person has an account and an address. The
 * oldest first.
 */
export async function givenUpInTime(visible: Visible, now: Date): Promise<string[]> {
  const delivery = visible.deliveries();
  const account = visible.accounts();
  const isFresh = DELIVERY_KINDS.map((kind) =>
    and(
      eq(delivery.kind, kind),
      gte(delivery.queuedAt, new Date(now.getTime() - DELIVERY_KEEPS[kind])),
    ),
  );
  const rows = await visible.read
    .select({ id: delivery.id, channel: delivery.channel, email: account.email })
    .from(delivery)
    .innerJoin(account, eq(account.id, delivery.userId))
    .where(and(eq(delivery.status, "given_up"), isNull(account.disabledAt), or(...isFresh)))
    .orderBy(asc(delivery.queuedAt), asc(delivery.id));
  return rows
    .filter(({ channel, email }) => currentAddress(channel, { email }) !== null)
    .slice(0, MOST_AT_ONCE)
    .map(({ id }) => id);
}

/** How many those are, for whoever keeps the product. */
export async function countGivenUp(actor: Person, now: Date): Promise<number> {
  return administers(actor) ? (await givenUpInTime(visibleTo(actor), now)).length : 0;
}
