import { eq } from "drizzle-orm";
import { z } from "zod";
import { targetDuties } from "../../db/schema/target-duties";
import { steers } from "../../domain/permissions";
import { command } from "../command";
import { linkedTarget } from "../linked-target";

/** Says that a duty does not serve a target after all. Input: `targetId`, `dutyId`. */
export const unlinkTargetDuty = command({
  event: "target.duty_unlinked",
  input: z.object({ targetId: z.uuid("missing"), dutyId: z.uuid("missing") }),
  load: async (scope, { targetId, dutyId }) => {
    const target = await linkedTarget(scope, targetId);
    const duty = scope.visible.duties();
    const [named] = await scope.visible.read
      .select({ id: duty.id, ref: duty.ref })
      .from(duty)
      .where(eq(duty.id, dutyId));
    return target && named ? { ...target, duty: named } : null;
  },
  may: steers,
  refuse: ({ serving, duty }) => (serving.includes(duty.id) ? null : { reason: "status_changed" }),
  apply: async (act, { id: targetId, planId, name, duty }) => {
    await act.write.remove(targetDuties, { targetId, dutyId: duty.id });
    return { payload: { target: name, ref: duty.ref }, about: { planId }, value: null };
  },
});
