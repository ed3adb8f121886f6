import { and, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { agencies, agencyMembers } from "../schema/agencies";
import { files } from "../schema/files";
import {
  clauses,
  duties,
  dutyAgencies,
  periods,
  planAnnexes,
  planQuestions,
  plans,
} from "../schema/plans";
import { named } from "./named";
import type { Reader } from "./reader";
import { knownPlan, steeredPlan } from "./rights";

/** A published plan is the commune's word to everybody who signs in; a draft is its standing office's and the chair's. */
export function visiblePlans(actor: Actor, source: Reader) {
  return source
    .select({
      id: plans.id,
      title: plans.title,
      number: plans.number,
      issuedOn: plans.issuedOn,
      endsOn: plans.endsOn,
      sourceName: plans.sourceName,
      standingAgencyId: plans.standingAgencyId,
      standingAgencyName: named(agencies.name, "standing_agency_name"),
      importedAt: plans.importedAt,
      publishedAt: plans.publishedAt,
      lastPublishedAt: plans.lastPublishedAt,
      defaultLastDay: plans.defaultLastDay,
      sourceSha256: plans.sourceSha256,
    })
    .from(plans)
    .innerJoin(agencies, eq(agencies.id, plans.standingAgencyId))
    .where(knownPlan(actor))
    .as("plan");
}

/** A plan's text as it came; apart from the plan, because only the page that sets it wants it all. */
export function visiblePlanSources(actor: Actor, source: Reader) {
  return source
    .select({ planId: plans.id, source: plans.source })
    .from(plans)
    .where(knownPlan(actor))
    .as("plan_source");
}

/** Every block of a plan with what it was read as. */
export function visibleClauses(actor: Actor, source: Reader) {
  return source
    .select(getTableColumns(clauses))
    .from(clauses)
    .innerJoin(plans, eq(plans.id, clauses.planId))
    .where(knownPlan(actor))
    .as("clause");
}

export function visiblePeriods(actor: Actor, source: Reader) {
  return source
    .select({
      ...getTableColumns(periods),
      closedByName: sql<string | null>`(
        select coalesce(person.name, person.username) from users person
        where person.id = ${periods.closedBy})`.as("closed_by_name"),
    })
    .from(periods)
    .innerJoin(plans, eq(plans.id, periods.planId))
    .where(knownPlan(actor))
    .as("period");
}

export function visibleDuties(actor: Actor, source: Reader) {
  return source
    .select(getTableColumns(duties))
    .from(duties)
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(knownPlan(actor))
    .as("duty");
}

/** Whom each duty names, also those who have no task: open groups and bodies outside the commune. */
export function visibleDutyAgencies(actor: Actor, source: Reader) {
  return source
    .select(getTableColumns(dutyAgencies))
    .from(dutyAgencies)
    .innerJoin(duties, eq(duties.id, dutyAgencies.dutyId))
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(knownPlan(actor))
    .as("duty_agency");
}

/** What a plan leaves open, and what was answered: for those who steer it. */
export function visibleQuestions(actor: Actor, source: Reader) {
  return source
    .select({
      ...getTableColumns(planQuestions),
      answeredByName: sql<string | null>`(
        select coalesce(person.name, person.username) from users person
        where person.id = ${planQuestions.answeredBy})`.as("answered_by_name"),
    })
    .from(planQuestions)
    .innerJoin(plans, eq(plans.id, planQuestions.planId))
    .where(and(knownPlan(actor), steeredPlan(actor)))
    .as("plan_question");
}

/** A plan's files: those in force for everybody who knows the plan, all of them for those who steer it. */
export function visibleAnnexes(actor: Actor, source: Reader) {
  return source
    .select({
      ...getTableColumns(planAnnexes),
      size: files.size,
      mediaType: files.mediaType,
    })
    .from(planAnnexes)
    .innerJoin(plans, eq(plans.id, planAnnexes.planId))
    .innerJoin(files, eq(files.sha256, planAnnexes.sha256))
    .where(
      and(
        knownPlan(actor),
        sql`((${planAnnexes.publishedAt} is not null and ${planAnnexes.replacedAt} is null) or ${steeredPlan(actor)})`,
      ),
    )
    .as("plan_annex");
}

/** Which agencies belong to a group. */
export function visibleMembers(_actor: Actor, source: Reader) {
  return source.select().from(agencyMembers).as("agency_member");
}

/** The commune's bodies. One that was merged into another is met in the trail alone. */
export function visibleAgencies(_actor: Actor, source: Reader) {
  return source.select().from(agencies).where(isNull(agencies.mergedIntoId)).as("agency");
}
