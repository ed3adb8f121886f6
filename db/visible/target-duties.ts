import { eq } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { duties, plans } from "../schema/plans";
import { targetDuties } from "../schema/target-duties";
import { targets } from "../schema/targets";
import { named } from "./named";
import type { Reader } from "./reader";
import { knownPlan } from "./rights";

/** Which duties serve which target: known to everybody who knows the plan. */
export function visibleTargetDuties(actor: Actor, source: Reader) {
  return source
    .select({
      targetId: named(targetDuties.targetId, "served_target_id"),
      dutyId: named(targetDuties.dutyId, "serving_duty_id"),
      targetName: named(targets.name, "served_target_name"),
      targetPosition: named(targets.position, "served_target_position"),
      ref: named(duties.ref, "serving_ref"),
      planId: named(targets.planId, "served_plan_id"),
    })
    .from(targetDuties)
    .innerJoin(targets, eq(targets.id, targetDuties.targetId))
    .innerJoin(duties, eq(duties.id, targetDuties.dutyId))
    .innerJoin(plans, eq(plans.id, targets.planId))
    .where(knownPlan(actor))
    .as("target_duty");
}
