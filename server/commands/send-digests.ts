import { sql } from "drizzle-orm";
import { z } from "zod";
import { digests } from "../../db/schema/digests";
import { countsOf, isDigestTime } from "../../domain/digest";
import { command, type Scope } from "../command";
import { queueDeliveries } from "../deliveries";
import { digestText } from "../digest-text";
import { publicUrl } from "../env";
import { communeName } from "../queries/commune";
import { digestsOfDay } from "../queries/round/digests-of-day";
import { isRoundMade } from "../queries/round/is-made";

/**
 * Writes the digests of the day for everybody who has one, and what goes out of them, in one transaction: all of a day
 * or none. It is done once a day from seven in the morning on, whoever tries; who has nothing to be told gets none.
 */
export const sendDigests = command({
  event: "digests.sent",
  input: z.object({}),
  load: async (scope) => {
    // The rest is work for nobody but the round.
    if (scope.actor.kind !== "system") return { isMade: false, found: [], commune: "" };
    await holdRound(scope);
    const isMade = await isRoundMade(scope.visible, scope.today);
    const found = isMade ? [] : await digestsOfDay(scope.visible, scope.today);
    return { isMade, found, commune: await communeName() };
  },
  may: (actor) => actor.kind === "system",
  refuse: ({ isMade }, _input, { now }) => {
    if (!isDigestTime(now)) return { reason: "digests_early" };
    return isMade ? { reason: "digests_sent" } : null;
  },
  apply: async (act, { found, commune }) => {
    const day = act.today;
    const url = publicUrl();
    const letters = found.map(({ userId, locale, sections, late }) => {
      const { subject, text } = digestText({ sections, late }, { day, commune, locale, url });
      return { userId, subject, body: text, counts: countsOf(sections) };
    });
    const written = await act.write.insertAll(
      digests,
      letters.map((letter) => ({ ...letter, day, at: act.now })),
    );
    const mails = await queueDeliveries(
      act,
      written.map(({ id: aboutId, userId, subject, body: text }) => {
        return { userId, kind: "digest" as const, subject, text, aboutId };
      }),
    );
    const people = written.length;
    return { payload: { day, people }, about: {}, value: { people, mails: mails.length } };
  },
});

/** Two rounds at once come one after the other, and the second finds what the first has done. */
async function holdRound({ visible }: Scope): Promise<void> {
  await visible.read
    .select({ turn: sql`pg_advisory_xact_lock(hashtextextended('digests', 1))` })
    .from(sql`(select 1) as one`);
}
