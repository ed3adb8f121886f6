import { z } from "zod";
import { command } from "../command";

/**
 * Notes that a name was locked. Nothing is written beside the event: the lock follows from the wrong
 * tries. The name itself is not kept, since people type passwords into name fields; the account is, if
 * there is one.
 */
export const lockSignIn = command({
  event: "sign_in.locked",
  input: z.object({
    scope: z.enum(["name_and_address", "name"]),
    address: z.string().max(100),
    accountId: z.uuid().nullable(),
  }),
  load: async (_scope, input) => input,
  may: (actor) => actor.kind === "system",
  refuse: () => null,
  apply: async (_act, _subject, { scope, address, accountId }) => ({
    payload: { scope, address },
    about: accountId ? { accountId } : {},
    value: null,
  }),
});
