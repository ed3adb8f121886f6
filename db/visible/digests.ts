import type { Actor } from "../../domain/person";
import { digests } from "../schema/digests";
import { named } from "./named";
import { ownRow } from "./people";
import type { Reader } from "./reader";

/** What a person was told in the mornings, for that person alone; the system knows all. */
export function visibleDigests(actor: Actor, source: Reader) {
  return source
    .select({
      id: digests.id,
      userId: named(digests.userId, "digest_user_id"),
      day: named(digests.day, "digest_day"),
      subject: digests.subject,
      body: digests.body,
      counts: digests.counts,
      at: named(digests.at, "digest_at"),
    })
    .from(digests)
    .where(ownRow(actor, digests.userId))
    .as("digest");
}
