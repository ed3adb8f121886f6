import { and, count, eq, isNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { administers } from "../../domain/permissions";
import type { Person } from "../../domain/person";

/** How many people have a digest of a day and no address to send it to, for whoever can give them one. */
export async function unmailedDigests(actor: Person, day: Day): Promise<number> {
  if (!administers(actor)) return 0;
  // A digest is its reader's alone; how many there are is all that is told of them.
  const visible = visibleTo({ kind: "system" });
  const digest = visible.digests();
  const account = visible.accounts();
  const [counted] = await visible.read
    .select({ people: count() })
    .from(digest)
    .innerJoin(account, eq(account.id, digest.userId))
    .where(and(eq(digest.day, day), isNull(account.disabledAt), isNull(account.email)));
  return counted?.people ?? 0;
}
