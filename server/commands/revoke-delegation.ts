import { eq } from "drizzle-orm";
import { z } from "zod";
import { delegations } from "../../db/schema/delegations";
import { isLive } from "../../domain/delegation";
import { mayDelegate } from "../../domain/permissions";
import { command } from "../command";
import { oneAfterAnother } from "../new-account";

/** Chấm dứt uỷ quyền: at once, or before it begins. Whoever chairs then may end what an earlier chair gave. */
export const revokeDelegation = command({
  event: "delegation.revoked",
  input: z.object({ delegationId: z.uuid("missing") }),
  load: async (scope, { delegationId }) => {
    await oneAfterAnother(scope);
    const delegation = scope.visible.delegations();
    const [found] = await scope.visible.read
      .select()
      .from(delegation)
      .where(eq(delegation.id, delegationId));
    return found ?? null;
  },
  may: mayDelegate,
  refuse: (delegation, _input, { today }) =>
    isLive(delegation, today) ? null : { reason: "delegation_over" },
  apply: async ({ write, person, now }, { id, toName, toUserId }) => {
    await write.update(delegations, { id }, { revokedAt: now, revokedBy: person().userId });
    return {
      payload: { delegationId: id, to: toName },
      about: { accountId: toUserId },
      value: null,
    };
  },
});
