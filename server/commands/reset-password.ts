import { z } from "zod";
import { users } from "../../db/schema/people";
import { administers } from "../../domain/permissions";
import { accountNamed, agencyOnSlip } from "../account-subject";
import { command } from "../command";
import { endSessions } from "../new-password";

/** A new one-time password for somebody who lost theirs; the next sign-in sets the account up again. */
export const resetPassword = command({
  event: "account.password_reset",
  input: z.object({ username: z.string().min(1), passwordHash: z.string().min(1) }),
  load: (scope, { username }) => accountNamed(scope, username),
  may: administers,
  // Their own they change where they know the old one; this would end the session that shows the slip.
  refuse: ({ id }, _input, { actor }) =>
    actor.kind === "person" && actor.userId === id ? { reason: "own_account" } : null,
  apply: async (act, account, { passwordHash }) => {
    const { id, username, name } = account;
    const changed = { passwordHash, mustSetUp: true, passwordChangedAt: act.now };
    await act.write.update(users, { id }, changed);
    await endSessions(act, id);
    const agency = agencyOnSlip(account, act.today);
    return {
      payload: { username },
      about: { accountId: id },
      value: { username, name, agency },
    };
  },
});
