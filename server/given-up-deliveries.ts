import "server-only";
import { type Visible, visibleTo } from "../db/visibility";
import { administers } from "../domain/permissions";
import type { Person } from "../domain/person";
import { currentAddress } from "./deliveries";
import { givenUpDeliveries } from "./queries/given-up-deliveries";

/** More are sent again with a second tap. */
const MOST_AT_ONCE = 500;

/** What was given up and could still be sent: it is not too old, and its person has an account and an address. */
export async function givenUpInTime(visible: Visible, now: Date): Promise<string[]> {
  const rows = await givenUpDeliveries(visible, now);
  return rows
    .filter(({ channel, email }) => currentAddress(channel, { email }) !== null)
    .slice(0, MOST_AT_ONCE)
    .map(({ id }) => id);
}

/** How many those are, for whoever keeps the product. */
export async function countGivenUp(actor: Person, now: Date): Promise<number> {
  return administers(actor) ? (await givenUpInTime(visibleTo(actor), now)).length : 0;
}
