import { z } from "zod";
import { memberships } from "../../db/schema/people";
import { administers } from "../../domain/permissions";
import type { Refusal } from "../../domain/refusal";
import { accountSubject } from "../account-subject";
import { command } from "../command";
import { refuseTerm, staffedAgency, typedTerm } from "../membership-terms";

/** Another hat for the same head: deputies also head offices, a council has no staff of its own. */
export const addMembership = command({
  event: "membership.added",
  input: z.object({ accountId: z.uuid("missing"), ...typedTerm }),
  load: async (scope, { accountId, agencyId }) => {
    const account = await accountSubject(scope, accountId);
    return account && { account, agency: await staffedAgency(scope, agencyId) };
  },
  may: administers,
  refuse: ({ account, agency }, input, { today }): Refusal | null => {
    if (!agency) return { reason: "invalid", fields: { agencyId: "choice" } };
    return refuseTerm(account, { ...input, fromDay: input.fromDay ?? today }, today);
  },
  apply: async ({ write, today }, { account, agency }, input) => {
    const { agencyId, role, untilDay } = input;
    const fromDay = input.fromDay ?? today;
    await write.insert(memberships, { userId: account.id, agencyId, role, fromDay, untilDay });
    const { id: accountId, username } = account;
    return {
      payload: { username, role, agency: agency?.name ?? "", fromDay, untilDay },
      about: { accountId, agencyId },
      value: null,
    };
  },
});
