import { z } from "zod";
import { users } from "../../db/schema/people";
import { locksOut } from "../../domain/lock-out";
import { administers } from "../../domain/permissions";
import { accountSubject } from "../account-subject";
import { command } from "../command";
import { requiredText } from "../form-fields";
import { endSessions } from "../new-password";

/** Takes an account out of use: nobody signs in with it, and whoever is signed in is not on the next request. */
export const disableAccount = command({
  event: "account.disabled",
  input: z.object({ accountId: z.uuid("missing"), reason: requiredText(500) }),
  load: (scope, { accountId }) => accountSubject(scope, accountId),
  may: administers,
  refuse: ({ id, disabledAt, posts }, _input, { today }) => {
    if (disabledAt) return { reason: "account_changed" };
    const others = posts.filter(({ userId }) => userId !== id);
    const reason = locksOut(posts, others, today);
    return reason && { reason };
  },
  apply: async (act, { id, username }, { reason }) => {
    await act.write.update(users, { id }, { disabledAt: act.now });
    await endSessions(act, id);
    return { payload: { username, reason }, about: { accountId: id }, value: null };
  },
});
