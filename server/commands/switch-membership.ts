import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { sessions } from "../../db/schema/people";
import { holdsOn } from "../../domain/membership";
import { command } from "../command";

/**
 * Puts another of one's own hats on: from the next request the session acts under that agency and role. A
 * membership that is not theirs, not yet or no longer, does not exist.
 */
export const switchMembership = command({
  event: "session.membership_switched",
  input: z.object({ membershipId: z.uuid("missing"), sessionId: z.uuid("missing") }),
  load: async ({ visible, actor, today }, { membershipId, sessionId }) => {
    if (actor.kind !== "person") return null;
    const membership = visible.memberships();
    const [hat] = await visible.read
      .select()
      .from(membership)
      .where(and(eq(membership.id, membershipId), eq(membership.userId, actor.userId)));
    const session = visible.sessions();
    const [open] = await visible.read
      .select({ id: session.id })
      .from(session)
      .where(
        and(eq(session.id, sessionId), eq(session.userId, actor.userId), isNull(session.endedAt)),
      );
    return hat && open && holdsOn(hat, today) ? { hat, sessionId: open.id } : null;
  },
  may: (actor, { hat }) => actor.kind === "person" && actor.userId === hat.userId,
  refuse: () => null,
  apply: async ({ write }, { hat, sessionId }) => {
    await write.update(sessions, { id: sessionId }, { membershipId: hat.id });
    return {
      payload: { role: hat.role, agency: hat.agencyName },
      about: { accountId: hat.userId, agencyId: hat.agencyId },
      value: null,
    };
  },
});
