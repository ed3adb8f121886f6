import { and, eq, sql } from "drizzle-orm";
import type { Day } from "../../domain/day";
import type { Actor } from "../../domain/person";
import { agencies } from "../schema/agencies";
import { memberships, users } from "../schema/people";
import { duties, plans } from "../schema/plans";
import { taskStates, tasks } from "../schema/tasks";
import { named } from "./named";
import type { Reader } from "./reader";
import { taskKnownTo, visibleTask } from "./rights";

/**
 * Whoever may know about a task that the asker may know about, one row for each of their memberships. `inUse` says
 * whether they can still sign in under it on the day. To be asked task by task.
 */
export function visibleTaskPeople(actor: Actor, source: Reader, on: Day) {
  return source
    .select({
      taskId: named(tasks.id, "known_task_id"),
      userId: memberships.userId,
      username: users.username,
      name: sql<string>`coalesce(${users.name}, ${users.username})`.as("knower_name"),
      agencyName: named(agencies.shortName, "knower_agency"),
      inUse: sql<boolean>`(${users.disabledAt} is null and ${memberships.fromDay} <= ${on}
        and (${memberships.untilDay} is null or ${memberships.untilDay} >= ${on}))`.as(
        "knower_in_use",
      ),
    })
    .from(tasks)
    .innerJoin(taskStates, and(eq(taskStates.taskId, tasks.id), eq(taskStates.seq, tasks.version)))
    .innerJoin(duties, eq(duties.id, tasks.dutyId))
    .innerJoin(plans, eq(plans.id, duties.planId))
    .innerJoin(memberships, taskKnownTo(memberships))
    .innerJoin(users, eq(users.id, memberships.userId))
    .innerJoin(agencies, eq(agencies.id, memberships.agencyId))
    .where(visibleTask(actor))
    .as("task_knower");
}
