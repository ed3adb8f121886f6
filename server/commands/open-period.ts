import { and, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { periods } from "../../db/schema/plans";
import { steers } from "../../domain/permissions";
import { command } from "../command";
import { giveTasks } from "../given-tasks";
import { holdPlan } from "../held-plan";
import { openingOf } from "../queries/opening";

/**
 * Opens the period that runs today with its tasks, as the plan was last published. The system does at the turn of
 * the year; those who steer may where it did not. Input: `planId`.
 */
export const openPeriod = command({
  event: "period.opened",
  input: z.object({ planId: z.uuid() }),
  load: async (scope, { planId }) => {
    await holdPlan(scope, planId);
    const plan = scope.visible.plans();
    const [found] = await scope.visible.read
      .select()
      .from(plan)
      .where(and(eq(plan.id, planId), isNotNull(plan.publishedAt)));
    if (!found) return null;
    const mayOpen = scope.actor.kind === "system" || steers(scope.actor, found);
    // Whoever may not open it is told so without the work.
    return {
      ...found,
      opening: mayOpen ? await openingOf(scope.visible, found, scope.today) : null,
    };
  },
  may: (actor, plan) => actor.kind === "system" || steers(actor, plan),
  refuse: ({ opening }) => {
    if (!opening) return { reason: "plan_over" };
    return opening.isOpen ? { reason: "period_open" } : null;
  },
  apply: async (act, { opening, ...plan }) => {
    if (!opening) throw new Error("opening was not computed");
    const period = await act.write.insert(periods, { planId: plan.id, ...opening.days });
    await giveTasks(act, period.id, opening.changes);
    const created = opening.changes.length;
    return {
      payload: { period: period.label, created },
      about: { planId: plan.id },
      value: { created },
    };
  },
});
