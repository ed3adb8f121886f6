import { z } from "zod";
import { users } from "../../db/schema/people";
import { administers } from "../../domain/permissions";
import type { Refusal } from "../../domain/refusal";
import { mayBeShared } from "../../domain/sharing";
import { accountSubject } from "../account-subject";
import { command } from "../command";

/** Says whether several people use the account. Where they do, each act says who of them acts. */
export const changeSharing = command({
  event: "account.sharing_changed",
  input: z.object({
    accountId: z.uuid("missing"),
    /** As the form was drawn: the same again is no change. */
    shared: z.boolean({ error: "choice" }),
  }),
  load: (scope, { accountId }) => accountSubject(scope, accountId),
  may: administers,
  refuse: (account, { shared }, { today }): Refusal | null => {
    if (account.shared === shared) return { reason: "account_changed" };
    if (!shared || mayBeShared(account.memberships, today)) return null;
    return { reason: "not_shareable", fields: { shared: "not_shareable" } };
  },
  apply: async ({ write }, { id, username }, { shared }) => {
    await write.update(users, { id }, { shared });
    return { payload: { username, shared }, about: { accountId: id }, value: null };
  },
});
