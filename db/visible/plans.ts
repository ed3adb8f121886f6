import { eq } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { agencies } from "../schema/agencies";
import { clauses, duties, dutyAgencies, periods, planQuestions, plans } from "../schema/plans";
import { named } from "./named";
import type { Reader } from "./reader";

/** Everybody who signs in may read the plans: they are the commune's published word. */
export function visiblePlans(_actor: Actor, source: Reader) {
  return source
    .select({
      id: plans.id,
      title: plans.title,
      number: plans.number,
      issuedOn: plans.issuedOn,
      standingAgencyId: plans.standingAgencyId,
      standingAgencyName: named(agencies.name, "standing_agency_name"),
      publishedAt: plans.publishedAt,
      defaultLastDay: plans.defaultLastDay,
      sourceSha256: plans.sourceSha256,
    })
    .from(plans)
    .innerJoin(agencies, eq(agencies.id, plans.standingAgencyId))
    .as("plan");
}

/** A plan's text as it came; apart from the plan, because only the page that sets it wants it all. */
export function visiblePlanSources(_actor: Actor, source: Reader) {
  return source.select({ planId: plans.id, source: plans.source }).from(plans).as("plan_source");
}

/** Every block of a plan with what it was read as. */
export function visibleClauses(_actor: Actor, source: Reader) {
  return source.select().from(clauses).as("clause");
}

export function visiblePeriods(_actor: Actor, source: Reader) {
  return source.select().from(periods).as("period");
}

export function visibleDuties(_actor: Actor, source: Reader) {
  return source.select().from(duties).as("duty");
}

/** Whom each duty names, also those who have no task: open groups and bodies outside the commune. */
export function visibleDutyAgencies(_actor: Actor, source: Reader) {
  return source.select().from(dutyAgencies).as("duty_agency");
}

export function visibleQuestions(_actor: Actor, source: Reader) {
  return source.select().from(planQuestions).as("plan_question");
}

export function visibleAgencies(_actor: Actor, source: Reader) {
  return source.select().from(agencies).as("agency");
}
