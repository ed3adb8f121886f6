import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { agencies } from "../schema/agencies";
import { auditEvents } from "../schema/audit";
import { directives } from "../schema/directives";
import { noticeSettings, notifications } from "../schema/notices";
import { duties, plans } from "../schema/plans";
import { taskStates, tasks } from "../schema/tasks";
import { named } from "./named";
import { ownRow } from "./people";
import type { Reader } from "./reader";
import { type Hat, taskKnownTo, wholePlanTo } from "./rights";

/** How a person has chosen to be told, a row for each kind they have chosen for; everybody's for the system. */
export function visibleNoticeSettings(actor: Actor, source: Reader) {
  return source
    .select({
      userId: named(noticeSettings.userId, "told_user_id"),
      kind: named(noticeSettings.kind, "told_kind"),
      bell: noticeSettings.bell,
      mail: noticeSettings.mail,
    })
    .from(noticeSettings)
    .where(ownRow(actor, noticeSettings.userId))
    .as("notice_setting");
}

/** The target whose figure a notice tells of, which its event names by the report. */
const noticeTarget = sql<string | null>`(case
  when ${notifications.taskId} is null and ${notifications.directiveId} is null then (
    select figure.target_id from audit_events told
    join target_reports figure on figure.id = (told.payload ->> 'reportId')::uuid
    where told.id = ${notifications.eventId} and told.event like 'target.%')
  end)`;

/**
 * What one notice is about; several about the same count once. Each agency's answer to a directive stands in a place of
 * its own, and is a thing of its own.
 */
const noticeSubject = sql<string>`coalesce(
  ${notifications.taskId},
  case when ${notifications.kind} = 'directive_answered' then ${notifications.eventId} end,
  ${notifications.directiveId}, ${noticeTarget}, ${notifications.eventId})`;

/**
 * What a person was told, each with the event, its task and its directive, as far as they may still know of it
 * under the membership in use.
 */
export function visibleNotices(actor: Actor, source: Reader) {
  return source
    .select({
      id: named(notifications.id, "notice_id"),
      userId: named(notifications.userId, "notice_user_id"),
      kind: named(notifications.kind, "notice_kind"),
      about: noticeSubject.as("notice_about"),
      taskId: named(notifications.taskId, "notice_task_id"),
      directiveId: named(notifications.directiveId, "notice_directive_id"),
      boundId: sql<string | null>`(select bound.id from directive_agencies bound
        where bound.directive_id = ${notifications.directiveId} and bound.agency_id = ${partOf(actor)})`.as(
        "notice_bound_id",
      ),
      targetId: noticeTarget.as("notice_target_id"),
      tasks: named(notifications.tasks, "notice_tasks"),
      at: named(notifications.at, "notice_at"),
      readAt: notifications.readAt,
      number: named(auditEvents.number, "notice_number"),
      event: named(auditEvents.event, "notice_event"),
      payload: named(auditEvents.payload, "notice_payload"),
      actorName: named(auditEvents.actorName, "notice_by_name"),
      actorRole: named(auditEvents.actorRole, "notice_by_role"),
      actingName: named(auditEvents.actingName, "notice_acting_name"),
      onBehalfOf: named(auditEvents.onBehalfOf, "notice_on_behalf_of"),
      ref: named(duties.ref, "notice_ref"),
      text: sql<string>`coalesce(${tasks.request}, ${duties.text})`.as("notice_text"),
      agencyName: named(agencies.shortName, "notice_agency"),
      // Of several tasks at once no agency is named: they are the reader's own.
      relation: sql<"subordinate" | "asked" | null>`coalesce(${agencies.relation}, (
        select own.relation from agencies own where own.id = ${agencyOf(actor)}))`.as(
        "notice_relation",
      ),
      directiveText: named(directives.text, "notice_directive_text"),
    })
    .from(notifications)
    .innerJoin(auditEvents, eq(auditEvents.id, notifications.eventId))
    .innerJoin(plans, eq(plans.id, notifications.planId))
    .leftJoin(tasks, eq(tasks.id, notifications.taskId))
    .leftJoin(taskStates, and(eq(taskStates.taskId, tasks.id), eq(taskStates.seq, tasks.version)))
    .leftJoin(duties, eq(duties.id, tasks.dutyId))
    .leftJoin(agencies, eq(agencies.id, tasks.agencyId))
    .leftJoin(directives, eq(directives.id, notifications.directiveId))
    .where(and(ownRow(actor, notifications.userId), knownTo(actor)))
    .as("notice");
}

/** Whose part of a directive is told of: an answer is of who gave it, all else of the reader's own agency. */
function partOf(actor: Actor): SQL {
  return sql`(case when ${notifications.kind} = 'directive_answered' then ${auditEvents.agencyId}
    else ${agencyOf(actor)} end)`;
}

function agencyOf(actor: Actor): SQL {
  return actor.kind === "system" ? sql`null::uuid` : sql`${actor.agencyId}::uuid`;
}

function knownTo(actor: Actor): SQL | undefined {
  if (actor.kind === "system") return undefined;
  return noticeKnownTo({ role: sql`${actor.role}::text`, agencyId: sql`${actor.agencyId}::uuid` });
}

/**
 * True in rows of notices, beside their plan and their task if they are about one, that somebody under this
 * membership may still know of. What is about several tasks is for who does tasks of that plan; a verdict on no task is
 * on a figure of a target, for the agency that is responsible for one and for those who know the whole plan.
 */
function noticeKnownTo(hat: Hat) {
  const { role, agencyId } = hat;
  return sql<boolean>`(case
    when ${notifications.taskId} is not null then ${taskKnownTo(hat)}
    when ${role} = 'admin' then false
    when ${notifications.directiveId} is null and ${notifications.kind} in ('submitted', 'confirmed', 'returned')
      then ${wholePlanTo(hat)} or exists (
        select 1 from targets of_plan where of_plan.plan_id = ${notifications.planId}
          and of_plan.responsible_agency_id = ${agencyId})
    when ${notifications.directiveId} is not null then ${wholePlanTo(hat)} or exists (
      select 1 from directive_agencies bound
      where bound.directive_id = ${notifications.directiveId} and bound.agency_id = ${agencyId})
    else ${role} <> 'member' and exists (
      select 1 from tasks own join duties of_plan on of_plan.id = own.duty_id
      where own.agency_id = ${agencyId} and of_plan.plan_id = ${notifications.planId})
    end)`;
}

/** More than so many are not counted one by one: the bell says "99+". */
const MOST_UNREAD = 100;

/**
 * How many things somebody has not seen yet, in rows of users and memberships. Whether they may still know of a thing
 * is asked once for each, however many notices there are about it.
 */
export function unreadOf(userId: SQL, hat: Hat) {
  return sql<number>`(select count(*)::int from (
    select from (
      select distinct on (${noticeSubject}) ${notifications.taskId}, ${notifications.directiveId}, ${notifications.planId}, ${notifications.kind}
      from ${notifications}
      where ${notifications.userId} = ${userId} and ${notifications.readAt} is null
    ) ${notifications}
    join ${plans} on ${plans.id} = ${notifications.planId}
    left join ${tasks} on ${tasks.id} = ${notifications.taskId}
    left join ${taskStates} on ${taskStates.taskId} = ${tasks.id} and ${taskStates.seq} = ${tasks.version}
    where ${noticeKnownTo(hat)}
    limit ${sql.raw(String(MOST_UNREAD))}) unread)`;
}
