import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import type { RaisedKind } from "../../domain/raised";
import { agencies } from "../schema/agencies";
import { duties, periods, plans } from "../schema/plans";
import { taskUpdates } from "../schema/reports";
import { taskStates, tasks } from "../schema/tasks";
import { cameBy, type KnownBy, stateNumber } from "./known-by";
import { named } from "./named";
import type { Reader } from "./reader";
import { visibleTask } from "./rights";

// The database works these out only for queries that ask for them.
const firstAt = sql<Date>`(
  select min(first.at) from task_states first where first.task_id = ${tasks.id} and first.seq = 1
)`.mapWith(taskStates.at);

function lastReportAt(on: KnownBy) {
  const reported = sql`(
    select max(report.at) from task_updates report
    where report.task_id = ${tasks.id} and ${cameBy(on, sql`report.at`)}
  )`;
  return reported.mapWith(taskUpdates.at) as SQL<Date | null>;
}

const officerName = sql<string | null>`(
  select coalesce(officer.name, officer.username) from users officer where officer.id = ${taskStates.officerId}
)`;

/** A request for a later last day that nobody had decided by then. */
function extensionWaits(on: KnownBy): SQL<boolean> {
  return sql<boolean>`exists (
    select 1 from extensions asked
    where asked.task_id = ${tasks.id} and ${cameBy(on, sql`asked.at`)}
      and (asked.verdict_at is null or not ${cameBy(on, sql`asked.verdict_at`)})
  )`;
}

/** A directive on the task that its agency had not answered by then. */
function directiveWaits(on: KnownBy): SQL<boolean> {
  return sql<boolean>`exists (
    select 1 from directives given join directive_agencies bound on bound.directive_id = given.id
    where given.task_id = ${tasks.id} and bound.agency_id = ${tasks.agencyId} and ${cameBy(on, sql`given.at`)}
      and (bound.answered_at is null or not ${cameBy(on, sql`bound.answered_at`)})
      and (bound.closed_at is null or not ${cameBy(on, sql`bound.closed_at`)})
  )`;
}

/**
 * An obstacle or a proposal about a task that is still carried out, to which nobody had answered by then, by word or
 * by directive.
 */
function raisedWaits(on: KnownBy, kind: RaisedKind): SQL<boolean> {
  const words = kind === "obstacle" ? sql`raised.obstacles` : sql`raised.proposals`;
  return sql<boolean>`(${taskStates.status} not in ('completed', 'cancelled') and exists (
    select 1 from task_updates raised
    where raised.task_id = ${tasks.id} and ${words} is not null and ${cameBy(on, sql`raised.at`)}
      and not exists (
        select 1 from raised_answers said
        where said.update_id = raised.id and said.kind = ${kind} and ${cameBy(on, sql`said.at`)})
      and not exists (
        select 1 from directives given
        where given.update_id = raised.id and given.raised_kind = ${kind} and ${cameBy(on, sql`given.at`)})
  ))`;
}

/**
 * Tasks as they are now, or as they were known at the end of a day, each with its duty, agency, period and plan.
 * Who may see them is asked of today whatever the day. A task that was not yet given on that day is not there.
 */
export function visibleTasks(actor: Actor, source: Reader, on: KnownBy = null) {
  return source
    .select({
      id: tasks.id,
      dutyId: tasks.dutyId,
      agencyId: tasks.agencyId,
      groupId: tasks.groupId,
      periodId: tasks.periodId,
      occurrence: tasks.occurrence,
      version: tasks.version,
      status: taskStates.status,
      role: named(taskStates.role, "duty_role"),
      lastDay: taskStates.lastDay,
      lastDaySource: taskStates.lastDaySource,
      originalLastDay: taskStates.originalLastDay,
      progress: taskStates.progress,
      submittedOn: taskStates.submittedOn,
      returned: taskStates.returned,
      turn: taskStates.turn,
      reason: taskStates.reason,
      reasonText: taskStates.reasonText,
      statusBefore: taskStates.statusBefore,
      extended: taskStates.extended,
      corrected: taskStates.corrected,
      officerId: taskStates.officerId,
      officerName: officerName.as("task_officer_name"),
      starred: taskStates.starred,
      request: tasks.request,
      transferredFromId: tasks.transferredFromId,
      changedAt: named(taskStates.at, "changed_at"),
      ref: duties.ref,
      position: duties.position,
      section: duties.section,
      text: named(duties.text, "duty_text"),
      dutySearch: named(duties.search, "duty_search"),
      agencyName: named(agencies.name, "agency_name"),
      agencyShortName: named(agencies.shortName, "agency_short_name"),
      agencyKind: named(agencies.kind, "agency_kind"),
      agencyRelation: named(agencies.relation, "agency_relation"),
      agencyOrder: agencies.protocolOrder,
      agencySearch: named(agencies.search, "agency_search"),
      period: named(periods.label, "period_label"),
      planId: named(plans.id, "task_plan_id"),
      planTitle: named(plans.title, "plan_title"),
      planEndsOn: named(plans.endsOn, "plan_ends_on"),
      periodEndsOn: named(periods.endsOn, "period_ends_on"),
      periodClosedAt: named(periods.closedAt, "period_closed_at"),
      standingAgencyId: plans.standingAgencyId,
      givenAt: firstAt.as("task_given_at"),
      lastReportAt: lastReportAt(on).as("task_last_report_at"),
      extensionWaits: extensionWaits(on).as("task_extension_waits"),
      directiveWaits: directiveWaits(on).as("task_directive_waits"),
      obstacleWaits: raisedWaits(on, "obstacle").as("task_obstacle_waits"),
      proposalWaits: raisedWaits(on, "proposal").as("task_proposal_waits"),
    })
    .from(tasks)
    .innerJoin(
      taskStates,
      and(eq(taskStates.taskId, tasks.id), eq(taskStates.seq, stateNumber(on))),
    )
    .innerJoin(duties, eq(duties.id, tasks.dutyId))
    .innerJoin(agencies, eq(agencies.id, tasks.agencyId))
    .innerJoin(periods, eq(periods.id, tasks.periodId))
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(visibleTask(actor, on))
    .as("task");
}
