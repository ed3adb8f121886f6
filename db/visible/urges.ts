import { and, eq, exists, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { agencies } from "../schema/agencies";
import { directiveAgencies } from "../schema/directives";
import { users } from "../schema/people";
import { plans } from "../schema/plans";
import { tasks } from "../schema/tasks";
import { urgeRecipients, urges, urgeTasks } from "../schema/urges";
import { named } from "./named";
import type { Reader } from "./reader";
import { onVisibleTask } from "./reports";
import { ownAgency, wholePlan } from "./rights";

/** The urging of tasks a person may know about: a row for each task of each act of urging. */
export function visibleUrges(actor: Actor, source: Reader) {
  return source
    .select({
      id: urgeTasks.id,
      urgeId: urgeTasks.urgeId,
      taskId: urgeTasks.taskId,
      nth: urgeTasks.nth,
      scope: urges.scope,
      message: urges.message,
      byName: sql<string>`coalesce(${users.name}, ${users.username})`.as("urged_by_name"),
      byAgencyName: named(agencies.name, "urged_by_agency_name"),
      /** How many it reached of the task's own agency. */
      reached: sql<number>`(
        select count(*)::int from ${urgeRecipients} reached join ${tasks} urged on urged.id = ${urgeTasks.taskId}
        where reached.urge_id = ${urges.id} and reached.agency_id = urged.agency_id)`.as(
        "urge_reached",
      ),
      acting: toldBy("acting_name", "urged_acting"),
      onBehalfOf: toldBy("on_behalf_of", "urged_on_behalf_of"),
      at: named(urges.at, "urged_at"),
    })
    .from(urgeTasks)
    .innerJoin(urges, eq(urges.id, urgeTasks.urgeId))
    .innerJoin(users, eq(users.id, urges.byUserId))
    .innerJoin(agencies, eq(agencies.id, urges.byAgencyId))
    .where(onVisibleTask(actor, source, urgeTasks.taskId))
    .as("urge");
}

/** What the trail says of who acted: one act of urging is one event of that very instant. */
function toldBy(column: "acting_name" | "on_behalf_of", name: string) {
  return sql<string | null>`(
    select told.${sql.raw(column)} from audit_events told
    where told.at = ${urges.at} and told.event = 'agency.urged' and told.payload ->> 'urgeId' = ${urges.id}::text
    limit 1)`.as(name);
}

/**
 * Whom an act of urging reached: those of agencies with a task in it that the person may know about, or with a
 * directive that is known to them.
 */
export function visibleUrgeRecipients(actor: Actor, source: Reader) {
  const onTheirTask = source
    .select({ one: sql`1` })
    .from(urgeTasks)
    .innerJoin(tasks, eq(tasks.id, urgeTasks.taskId))
    .where(
      and(
        eq(urgeTasks.urgeId, urgeRecipients.urgeId),
        eq(tasks.agencyId, urgeRecipients.agencyId),
        onVisibleTask(actor, source, urgeTasks.taskId),
      ),
    );
  return source
    .select({
      urgeId: urgeRecipients.urgeId,
      userId: urgeRecipients.userId,
      agencyId: urgeRecipients.agencyId,
      name: sql<string>`coalesce(${users.name}, ${users.username})`.as("recipient_name"),
    })
    .from(urgeRecipients)
    .innerJoin(users, eq(users.id, urgeRecipients.userId))
    .where(or(exists(onTheirTask), ofOwnAgency(actor)))
    .as("urge_recipient");
}

function ofOwnAgency(actor: Actor): SQL {
  const mine = ownAgency(actor);
  return mine === null ? sql`false` : sql`${urgeRecipients.agencyId} = ${mine}`;
}

/** The reminders that a directive waits for an answer, a row for each agency reminded that the person may know of. */
export function visibleReminders(actor: Actor, source: Reader) {
  const mine = ownAgency(actor);
  return source
    .select({
      boundId: named(directiveAgencies.id, "reminded_bound_id"),
      directiveId: named(directiveAgencies.directiveId, "reminded_directive_id"),
      agencyId: named(directiveAgencies.agencyId, "reminded_agency_id"),
      urgeId: named(urges.id, "reminding_urge_id"),
      message: named(urges.message, "reminding_message"),
      byName: sql<string>`coalesce(${users.name}, ${users.username})`.as("reminded_by_name"),
      at: named(urges.at, "reminded_at"),
    })
    .from(urges)
    .innerJoin(directiveAgencies, eq(directiveAgencies.directiveId, urges.directiveId))
    .innerJoin(plans, eq(plans.id, urges.planId))
    .innerJoin(users, eq(users.id, urges.byUserId))
    .where(
      and(
        sql`exists (select 1 from ${urgeRecipients} reached
          where reached.urge_id = ${urges.id} and reached.agency_id = ${directiveAgencies.agencyId})`,
        mine === null
          ? wholePlan(actor)
          : or(wholePlan(actor), eq(directiveAgencies.agencyId, mine)),
      ),
    )
    .as("reminder");
}
