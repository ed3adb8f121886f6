import { and, eq, isNotNull } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { auditEvents } from "../schema/audit";
import { duties, plans } from "../schema/plans";
import { tasks } from "../schema/tasks";
import { named } from "./named";
import type { Reader } from "./reader";
import { steeredPlan } from "./rights";

/** The tasks on which any person has acted, in the plans that this person steers. */
export function visibleActs(actor: Actor, source: Reader) {
  return source
    .selectDistinct({ taskId: tasks.id, planId: named(plans.id, "acted_plan_id") })
    .from(auditEvents)
    .innerJoin(tasks, eq(tasks.id, auditEvents.taskId))
    .innerJoin(duties, eq(duties.id, tasks.dutyId))
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(and(isNotNull(auditEvents.actorUserId), steeredPlan(actor)))
    .as("acted_task");
}
