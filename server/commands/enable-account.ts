import { z } from "zod";
import { users } from "../../db/schema/people";
import { administers } from "../../domain/permissions";
import { accountSubject } from "../account-subject";
import { command } from "../command";

/** Brings a disabled account back into use, with the password it had. */
export const enableAccount = command({
  event: "account.enabled",
  input: z.object({ accountId: z.uuid("missing") }),
  load: (scope, { accountId }) => accountSubject(scope, accountId),
  may: administers,
  refuse: ({ disabledAt }) => (disabledAt ? null : { reason: "account_changed" }),
  apply: async ({ write }, { id, username }) => {
    await write.update(users, { id }, { disabledAt: null });
    return { payload: { username }, about: { accountId: id }, value: null };
  },
});
