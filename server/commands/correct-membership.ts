import { z } from "zod";
import { memberships } from "../../db/schema/people";
import { administers } from "../../domain/permissions";
import type { Refusal } from "../../domain/refusal";
import { membershipSubject } from "../account-subject";
import { command } from "../command";
import { refuseTerm, staffedAgency, typedTerm } from "../membership-terms";

/** Corrects a membership that has not begun; one that has is what people acted under, and only ends. */
export const correctMembership = command({
  event: "membership.corrected",
  input: z.object({ membershipId: z.uuid("missing"), ...typedTerm }),
  load: async (scope, { membershipId, agencyId }) => {
    const found = await membershipSubject(scope, membershipId);
    return found && { ...found, agency: await staffedAgency(scope, agencyId) };
  },
  may: administers,
  refuse: ({ account, membership, agency }, input, { today }): Refusal | null => {
    if (membership.fromDay <= today) return { reason: "membership_begun" };
    if (!agency) return { reason: "invalid", fields: { agencyId: "choice" } };
    const term = { ...input, fromDay: input.fromDay ?? today, replaces: membership.id };
    return refuseTerm(account, term, today);
  },
  apply: async ({ write, today }, { account, membership, agency }, input) => {
    const { agencyId, role, untilDay } = input;
    const fromDay = input.fromDay ?? today;
    await write.update(memberships, { id: membership.id }, { agencyId, role, fromDay, untilDay });
    return {
      payload: { username: account.username, role, agency: agency?.name ?? "", fromDay, untilDay },
      about: { accountId: account.id, agencyId },
      value: null,
    };
  },
});
