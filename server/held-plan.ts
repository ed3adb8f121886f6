import { eq } from "drizzle-orm";
import { plans } from "../db/schema/plans";
import { holdRegister } from "./agency-register";
import type { Scope } from "./command";

/**
 * Acts that give or change the tasks of a whole plan come one after the other: two who publish, or a period that
 * opens meanwhile, make one set of tasks. Whoever could not act anyway holds up nobody.
 */
export async function holdPlan(scope: Scope, planId: string): Promise<void> {
  if (!holdsPlans(scope)) return;
  // Before the plan's own rows, as a merge of agencies does: a body merged away meanwhile must get no task.
  await holdRegister(scope);
  const { read } = scope.visible;
  await read.select({ id: plans.id }).from(plans).where(eq(plans.id, planId)).for("update");
}

export function holdsPlans({ actor }: Scope): boolean {
  return actor.kind === "system" || actor.role === "chair" || actor.role === "standing_office";
}
