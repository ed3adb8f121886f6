import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "../../db/schema/people";
import { command } from "../command";
import { endSessions } from "../new-password";

/** A new one-time password for somebody who lost theirs; the next sign-in sets the account up again. */
export const resetPassword = command({
  event: "account.password_reset",
  input: z.object({ username: z.string().min(1), passwordHash: z.string().min(1) }),
  load: async ({ visible }, { username }) => {
    const account = visible.accounts();
    const [found] = await visible.read.select().from(account).where(eq(account.username, username));
    return found ?? null;
  },
  may: (actor) => actor.kind === "system",
  refuse: () => null,
  apply: async (act, { id, username }, { passwordHash }) => {
    const changed = { passwordHash, mustSetUp: true, passwordChangedAt: act.now };
    await act.write.update(users, { id }, changed);
    await endSessions(act, id);
    return { payload: { username }, about: { accountId: id }, value: null };
  },
});
