import { eq } from "drizzle-orm";
import { z } from "zod";
import { administers } from "../../domain/permissions";
import { ROLES } from "../../domain/person";
import type { Refusal } from "../../domain/refusal";
import { command } from "../command";
import { optionalDay } from "../form-fields";
import { insertAccount, oneAfterAnother, typedPerson, typedUsername } from "../new-account";

/** Makes an account with its first membership. The password is for one use: the first sign-in changes it. */
export const openAccount = command({
  event: "account.opened",
  input: z.object({
    username: typedUsername,
    ...typedPerson,
    passwordHash: z.string().min(1),
    agencyId: z.uuid("choice"),
    role: z.enum(ROLES, { error: "choice" }),
    /** From when they are of that agency; from today if nothing is said. */
    fromDay: optionalDay,
  }),
  load: async (scope, { agencyId, username }) => {
    await oneAfterAnother(scope);
    const { visible } = scope;
    const known = visible.agencies();
    const [agency] = await visible.read.select().from(known).where(eq(known.id, agencyId));
    const account = visible.accounts();
    const [taken] = await visible.read
      .select({ id: account.id })
      .from(account)
      .where(eq(account.username, username));
    return agency ? { ...agency, isTaken: taken !== undefined } : null;
  },
  may: administers,
  refuse: ({ kind, isTaken }): Refusal | null => {
    if (isTaken) return { reason: "username_taken", fields: { username: "username_taken" } };
    // Nobody is staff of a group: its members are.
    return kind === "group" ? { reason: "invalid", fields: { agencyId: "choice" } } : null;
  },
  apply: async (act, agency, { fromDay, ...account }) => {
    const userId = await insertAccount(act, { ...account, fromDay: fromDay ?? act.today });
    const { username, role, name } = account;
    return {
      payload: { username, role, agency: agency.name },
      about: { accountId: userId, agencyId: agency.id },
      value: { userId, username, name, agency: agency.name },
    };
  },
});
