import { eq } from "drizzle-orm";
import { z } from "zod";
import { plans } from "../../db/schema/plans";
import { steers } from "../../domain/permissions";
import { command } from "../command";

/**
 * Puts away a draft that nobody wants. The trail keeps it; agencies it brought stay in the register. Input:
 * `planId`. A plan that was published is the commune's word and stays.
 */
export const discardPlan = command({
  event: "plan.discarded",
  input: z.object({ planId: z.uuid("missing") }),
  load: async ({ visible }, input) => {
    await visible.read
      .select({ id: plans.id })
      .from(plans)
      .where(eq(plans.id, input.planId))
      .for("update");
    const plan = visible.plans();
    const [found] = await visible.read.select().from(plan).where(eq(plan.id, input.planId));
    return found ?? null;
  },
  may: steers,
  refuse: ({ publishedAt }) => (publishedAt ? { reason: "already_published" } : null),
  apply: async (act, { id, title }) => {
    await act.write.update(plans, { id }, { discardedAt: act.now });
    return { payload: { title }, about: { planId: id }, value: null };
  },
});
