import { and, eq, inArray, sql } from "drizzle-orm";
import { administers } from "../../domain/permissions";
import type { Actor } from "../../domain/person";
import { OPEN_STATUSES } from "../../domain/task";
import { agencies } from "../schema/agencies";
import { deliveryQueue } from "../schema/deliveries";
import { escalationRecipients, escalations } from "../schema/escalations";
import { users } from "../schema/people";
import { duties, plans } from "../schema/plans";
import { taskStates, tasks } from "../schema/tasks";
import { named } from "./named";
import type { Reader } from "./reader";
import { onVisibleTask } from "./reports";

/**
 * The steps taken because a task was late, of the tasks a person may know about. Whoever keeps the accounts sees of
 * which agency there are some, for a step that reached nobody wants an account.
 */
export function visibleEscalations(actor: Actor, source: Reader) {
  return source
    .select({
      id: escalations.id,
      taskId: named(escalations.taskId, "escalated_task_id"),
      agencyId: named(tasks.agencyId, "escalated_agency_id"),
      agencyName: named(agencies.name, "escalated_agency_name"),
      agencyKind: named(agencies.kind, "escalated_agency_kind"),
      standingAgencyId: named(plans.standingAgencyId, "escalated_standing_agency_id"),
      /** The task is still in its agency's hands, late for the same last day. */
      stands: sql<boolean>`(${inArray(taskStates.status, [...OPEN_STATUSES])}
        and ${taskStates.lastDay} = ${escalations.lastDay})`.as("escalation_stands"),
      step: escalations.step,
      lastDay: named(escalations.lastDay, "escalated_last_day"),
      day: named(escalations.day, "escalated_on"),
      daysLate: escalations.daysLate,
      nth: named(escalations.nth, "escalated_nth"),
      instead: escalations.instead,
      at: named(escalations.at, "escalated_at"),
      reached: sql<number>`(
        select count(*)::int from escalation_recipients got where got.escalation_id = ${escalations.id})`.as(
        "escalation_reached",
      ),
    })
    .from(escalations)
    .innerJoin(tasks, eq(tasks.id, escalations.taskId))
    .innerJoin(taskStates, and(eq(taskStates.taskId, tasks.id), eq(taskStates.seq, tasks.version)))
    .innerJoin(agencies, eq(agencies.id, tasks.agencyId))
    .innerJoin(duties, eq(duties.id, tasks.dutyId))
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(administers(actor) ? sql`true` : onVisibleTask(actor, source, escalations.taskId))
    .as("escalation");
}

/** Whom those steps reached, whether they have been told, and how: the bell tells always, mail where it was sent. */
export function visibleEscalationRecipients(actor: Actor, source: Reader) {
  return source
    .select({
      escalationId: escalationRecipients.escalationId,
      userId: named(escalationRecipients.userId, "escalated_to_user_id"),
      name: sql<string>`coalesce(${users.name}, ${users.username})`.as("escalated_to_name"),
      toldAt: escalationRecipients.toldAt,
      deliveryId: escalationRecipients.deliveryId,
      told: sql<"sent" | "unsent" | "bell" | null>`(case
        when ${escalationRecipients.toldAt} is null then null
        when ${escalationRecipients.deliveryId} is null then 'bell'
        when ${deliveryQueue.status} = 'sent' then 'sent' else 'unsent' end)`.as("escalated_told"),
    })
    .from(escalationRecipients)
    .innerJoin(escalations, eq(escalations.id, escalationRecipients.escalationId))
    .innerJoin(users, eq(users.id, escalationRecipients.userId))
    .leftJoin(deliveryQueue, eq(deliveryQueue.deliveryId, escalationRecipients.deliveryId))
    .where(onVisibleTask(actor, source, escalations.taskId))
    .as("escalation_recipient");
}
