import { and, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { steers } from "../../domain/permissions";
import { command } from "../command";
import { holdPlan } from "../held-plan";
import { targetsToWrite, writeTargets } from "../writing-targets";

/**
 * Takes up what a plan aims at that was published before targets were read; publishing does the same. A plan whose
 * targets are there keeps them.
 */
export const readPlanTargets = command({
  event: "plan.targets_read",
  input: z.object({ planId: z.uuid("missing") }),
  load: async (scope, { planId }) => {
    await holdPlan(scope, planId);
    const plan = scope.visible.plans();
    const [found] = await scope.visible.read
      .select({ id: plan.id, standingAgencyId: plan.standingAgencyId })
      .from(plan)
      .where(and(eq(plan.id, planId), isNotNull(plan.publishedAt)));
    return found ? { ...found, found: await targetsToWrite(scope.visible, planId) } : null;
  },
  may: (actor, plan) => actor.kind === "system" || steers(actor, plan),
  refuse: ({ found }) => (found ? null : { reason: "already_stated" }),
  apply: async (act, { id: planId, found }) => {
    const count = await writeTargets(act, planId, found);
    return { payload: { count }, about: { planId }, value: { count } };
  },
});
