import { and, eq } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { agencies } from "../schema/agencies";
import { duties, periods, plans } from "../schema/plans";
import { taskStates, tasks } from "../schema/tasks";
import { named } from "./named";
import type { Reader } from "./reader";
import { visibleTask } from "./rights";

/** Tasks as they are now, each with its duty, agency, period and plan. */
export function visibleTasks(actor: Actor, source: Reader) {
  return source
    .select({
      id: tasks.id,
      dutyId: tasks.dutyId,
      agencyId: tasks.agencyId,
      groupId: tasks.groupId,
      periodId: tasks.periodId,
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
      standingAgencyId: plans.standingAgencyId,
    })
    .from(tasks)
    .innerJoin(taskStates, and(eq(taskStates.taskId, tasks.id), eq(taskStates.seq, tasks.version)))
    .innerJoin(duties, eq(duties.id, tasks.dutyId))
    .innerJoin(agencies, eq(agencies.id, tasks.agencyId))
    .innerJoin(periods, eq(periods.id, tasks.periodId))
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(visibleTask(actor))
    .as("task");
}
