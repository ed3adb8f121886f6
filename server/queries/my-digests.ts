import { desc, eq, lt } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { DigestSection } from "../../domain/digest";
import type { LateAgency } from "../../domain/late-agencies";
import type { Person } from "../../domain/person";
import { digestsOfDay } from "./round/digests-of-day";
import { isRoundMade } from "./round/is-made";

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

/** What a digest would tell now; after the day's round none is written any more. */
type Unwritten = {
  sections: DigestSection[];
  late: LateAgency[] | null;
  isRoundMade: boolean;
};

/** This person's digest of a day: as it was written, else as it would be now; null when there is nothing to name. */
export async function digestOn(
  actor: Person,
  day: Day,
): Promise<{ body: string; at: Date } | Unwritten | null> {
  const visible = visibleTo(actor);
  const digest = visible.digests();
  const [written] = await visible.read
    .select({ body: digest.body, at: digest.at })
    .from(digest)
    .where(eq(digest.day, day));
  if (written) return written;
  // It is told under all memberships, not only the one in use; no other person's is looked for.
  const system = visibleTo({ kind: "system" });
  const [own] = await digestsOfDay(system, day, actor.userId);
  if (!own) return null;
  const { sections, late } = own;
  return { sections, late, isRoundMade: await isRoundMade(system, day) };
}
