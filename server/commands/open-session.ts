import { eq } from "drizzle-orm";
import { z } from "zod";
import { sessions } from "../../db/schema/people";
import { command } from "../command";

/** Signing in: from here on this row, not the cookie, says whether the person is. */
export const openSession = command({
  event: "session.opened",
  input: z.object({ address: z.string().max(100), device: z.string().max(300) }),
  load: async ({ visible, actor }) => {
    if (actor.kind !== "person") return null;
    const account = visible.accounts();
    const [own] = await visible.read.select().from(account).where(eq(account.id, actor.userId));
    return own && !own.disabledAt ? own : null;
  },
  may: (actor) => actor.kind === "person",
  refuse: () => null,
  apply: async ({ write, person, now }, account, { address, device }) => {
    const session = await write.insert(sessions, {
      userId: account.id,
      membershipId: person().membershipId,
      startedAt: now,
      lastSeenAt: now,
      address,
      device,
    });
    return {
      payload: { address, device },
      about: { accountId: account.id },
      value: { sessionId: session.id },
    };
  },
});
