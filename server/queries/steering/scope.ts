import { eq, type SQL } from "drizzle-orm";
import { type Visible, visibleTo } from "../../../db/visibility";
import type { Person } from "../../../domain/person";
import type { AskedPlan } from "../plan-asked";

/** One reader's questions about one plan in one period, as it was known on a day. */
export function steeredPlan(actor: Person, asked: AskedPlan, visible = visibleTo(actor)) {
  return {
    actor,
    visible,
    on: asked.on,
    knownBy: asked.knownBy,
    planId: asked.plan.id,
    periodId: asked.period.id,
    tasks: () => visible.tasks(asked.knownBy),
    ofPeriod: (task: ReturnType<Visible["tasks"]>): SQL => eq(task.periodId, asked.period.id),
  };
}

export type SteeredPlan = ReturnType<typeof steeredPlan>;
