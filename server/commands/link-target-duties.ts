import { and, asc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { targetDuties } from "../../db/schema/target-duties";
import { steers } from "../../domain/permissions";
import { command } from "../command";
import { idList } from "../form-fields";
import { linkedTarget } from "../linked-target";

/**
 * Says which duties of the same plan serve a target. Input: `targetId`, `duties`, ids of those to add; they stand
 * beside the ones that were named before.
 */
export const linkTargetDuties = command({
  event: "target.duties_linked",
  input: z.object({ targetId: z.uuid("missing"), duties: idList("choice") }),
  load: async (scope, { targetId, duties }) => {
    const target = await linkedTarget(scope, targetId);
    if (!target || duties.length === 0) return target && { ...target, named: [] };
    const duty = scope.visible.duties();
    const named = await scope.visible.read
      .select({ id: duty.id, ref: duty.ref })
      .from(duty)
      .where(and(eq(duty.planId, target.planId), inArray(duty.id, duties)))
      .orderBy(asc(duty.position));
    return { ...target, named };
  },
  may: steers,
  refuse: ({ named, serving }, { duties }) => {
    const wrong = (problem: "nothing_chosen" | "choice") => ({
      reason: "invalid" as const,
      fields: { duties: problem },
    });
    if (duties.length === 0) return wrong("nothing_chosen");
    if (named.length !== new Set(duties).size) return wrong("choice");
    return named.every(({ id }) => serving.includes(id)) ? { reason: "status_changed" } : null;
  },
  apply: async (act, { id: targetId, planId, name, named, serving }) => {
    const added = named.filter(({ id }) => !serving.includes(id));
    const byUserId = act.person().userId;
    await act.write.insertAll(
      targetDuties,
      added.map(({ id: dutyId }) => ({ targetId, dutyId, byUserId, at: act.now })),
    );
    return {
      payload: { target: name, refs: added.map(({ ref }) => ref) },
      about: { planId },
      value: { added: added.length },
    };
  },
});
