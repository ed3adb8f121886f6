import { z } from "zod";
import { users } from "../../db/schema/people";
import { administers } from "../../domain/permissions";
import { accountSubject } from "../account-subject";
import { command } from "../command";
import { typedPerson } from "../new-account";

/** Corrects who uses an account: a name misspelt, a new post, another telephone. */
export const correctAccount = command({
  event: "account.corrected",
  input: z.object({ accountId: z.uuid("missing"), ...typedPerson }),
  load: (scope, { accountId }) => accountSubject(scope, accountId),
  may: administers,
  // Whoever has set their account up has a name, a post and a telephone from then on.
  refuse: ({ mustSetUp }, input) => {
    const gone = (["name", "post", "phone"] as const).filter((field) => input[field] === null);
    if (mustSetUp || gone.length === 0) return null;
    return {
      reason: "invalid",
      fields: Object.fromEntries(gone.map((field) => [field, "missing"])),
    };
  },
  apply: async ({ write }, { id, username }, { name, post, phone, email }) => {
    await write.update(users, { id }, { name, post, phone, email });
    return { payload: { username }, about: { accountId: id }, value: null };
  },
});
