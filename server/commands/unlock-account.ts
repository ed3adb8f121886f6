import { z } from "zod";
import { administers } from "../../domain/permissions";
import { accountNamed } from "../account-subject";
import { command } from "../command";

/**
 * Notes that a name may be tried again before its quarter of an hour is over. The wrong tries themselves are
 * no rows of the register: they are forgiven beside the act.
 */
export const unlockAccount = command({
  event: "account.unlocked",
  input: z.object({ username: z.string().min(1, "missing") }),
  load: (scope, { username }) => accountNamed(scope, username),
  may: administers,
  refuse: () => null,
  apply: async (_act, { id, username }) => ({
    payload: { username },
    about: { accountId: id },
    value: null,
  }),
});
