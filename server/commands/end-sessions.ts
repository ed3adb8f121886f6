import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { administers } from "../../domain/permissions";
import { accountSubject } from "../account-subject";
import { command } from "../command";
import { endSessions as endAll } from "../new-password";

/** Signs a person out everywhere: a telephone was lost, a machine was left open. */
export const endSessions = command({
  event: "account.sessions_ended",
  input: z.object({ accountId: z.uuid("missing") }),
  load: async (scope, { accountId }) => {
    const account = await accountSubject(scope, accountId);
    const session = scope.visible.sessions();
    const open = await scope.visible.read
      .select({ id: session.id })
      .from(session)
      .where(and(eq(session.userId, accountId), isNull(session.endedAt)));
    return account && { ...account, open: open.length };
  },
  may: administers,
  refuse: ({ open }) => (open === 0 ? { reason: "account_changed" } : null),
  apply: async (act, { id, username, open }) => {
    await endAll(act, id);
    return { payload: { username, count: open }, about: { accountId: id }, value: null };
  },
});
