import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { sessions } from "../../db/schema/people";
import { administers } from "../../domain/permissions";
import { command } from "../command";

/** Ends a session of one's own, this one or the one left open elsewhere; the admin also ends others'. */
export const closeSession = command({
  event: "session.closed",
  input: z.object({ sessionId: z.uuid("missing"), cause: z.enum(["signed_out", "revoked"]) }),
  load: async ({ visible }, { sessionId }) => {
    const session = visible.sessions();
    const [open] = await visible.read
      .select()
      .from(session)
      .where(and(eq(session.id, sessionId), isNull(session.endedAt)));
    return open ?? null;
  },
  may: (actor, session) =>
    actor.kind === "person" && (actor.userId === session.userId || administers(actor)),
  refuse: () => null,
  apply: async ({ write, now }, session, { cause }) => {
    await write.update(sessions, { id: session.id }, { endedAt: now });
    return { payload: { cause }, about: { accountId: session.userId }, value: null };
  },
});
