import { desc, eq, lt } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { DigestSection } from "../../domain/digest";
import type { Person } from "../../domain/person";
import { digestsOfDay } from "./round/digests-of-day";

/** Some weeks; what is older is told by the tasks themselves. */
const MOST_EARLIER = 15;

/** What this person was told on the last days before one, as it was written. */
export function earlierDigests(actor: Person, day: Day) {
  const visible = visibleTo(actor);
  const digest = visible.digests();
  return visible.read
    .select({ day: digest.day, subject: digest.subject, body: digest.body, at: digest.at })
    .from(digest)
    .where(lt(digest.day, day))
    .orderBy(desc(digest.day))
    .limit(MOST_EARLIER);
}

/** This person's digest of a day: as it was written, else as it would be now; null when there is nothing to name. */
export async function digestOn(
  actor: Person,
  day: Day,
): Promise<{ body: string; at: Date } | { sections: DigestSection[] } | null> {
  const visible = visibleTo(actor);
  const digest = visible.digests();
  const [written] = await visible.read
    .select({ body: digest.body, at: digest.at })
    .from(digest)
    .where(eq(digest.day, day));
  if (written) return written;
  // It is told under all memberships, not only the one in use; no other person's is looked for.
  const [own] = await digestsOfDay(visibleTo({ kind: "system" }), day, actor.userId);
  return own ? { sections: own.sections } : null;
}
