import { z } from "zod";
import { memberships } from "../../db/schema/people";
import { lastDayProblem } from "../../domain/membership";
import { administers } from "../../domain/permissions";
import type { Refusal } from "../../domain/refusal";
import { membershipSubject } from "../account-subject";
import { command } from "../command";
import { requiredDay } from "../form-fields";
import { refuseTerm } from "../membership-terms";

/** Sets the last day of a membership. It holds to the end of that day, and yesterday ends it at once. */
export const endMembership = command({
  event: "membership.ended",
  input: z.object({ membershipId: z.uuid("missing"), untilDay: requiredDay }),
  load: (scope, { membershipId }) => membershipSubject(scope, membershipId),
  may: administers,
  refuse: ({ account, membership }, { untilDay }, { today }): Refusal | null => {
    if (membership.untilDay !== null && membership.untilDay < today) {
      return { reason: "account_changed" };
    }
    const problem = lastDayProblem(membership, untilDay, today);
    if (problem) return { reason: "invalid", fields: { untilDay: problem } };
    const refusal = refuseTerm(
      account,
      { ...membership, untilDay, replaces: membership.id },
      // What ends at once ended yesterday, and is measured from there.
      untilDay < today ? untilDay : today,
    );
    if (refusal?.reason !== "membership_overlaps") return refusal;
    return { reason: "membership_overlaps", fields: { untilDay: "membership_overlaps" } };
  },
  apply: async ({ write }, { account, membership }, { untilDay }) => {
    await write.update(memberships, { id: membership.id }, { untilDay });
    const { role, agencyName: agency, agencyId } = membership;
    return {
      payload: { username: account.username, role, agency, untilDay },
      about: { accountId: account.id, agencyId },
      value: null,
    };
  },
});
