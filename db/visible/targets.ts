import { eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { agencies } from "../schema/agencies";
import { files } from "../schema/files";
import { duties, plans } from "../schema/plans";
import { targetReports, targets, targetValues } from "../schema/targets";
import { named } from "./named";
import type { Reader } from "./reader";
import { knownPlan, ownAgency, wholePlan } from "./rights";

/** What a plan aims at: known to everybody who knows the plan. */
export function visibleTargets(actor: Actor, source: Reader) {
  return source
    .select({
      ...getTableColumns(targets),
      planTitle: named(plans.title, "target_plan_title"),
      planPublishedAt: named(plans.publishedAt, "target_plan_published_at"),
      planEndsOn: named(plans.endsOn, "target_plan_ends_on"),
      standingAgencyId: plans.standingAgencyId,
      responsibleAgencyName: named(agencies.name, "responsible_agency_name"),
      responsibleDutyRef: named(duties.ref, "responsible_duty_ref"),
      /** The first year the plan is carried out in. */
      firstYear: sql<number | null>`(
        select extract(year from min(period.starts_on))::int from periods period
        where period.plan_id = ${plans.id})`.as("target_first_year"),
    })
    .from(targets)
    .innerJoin(plans, eq(plans.id, targets.planId))
    .leftJoin(agencies, eq(agencies.id, targets.responsibleAgencyId))
    .leftJoin(duties, eq(duties.id, targets.responsibleDutyId))
    .where(knownPlan(actor))
    .as("target");
}

/** Baselines, planned years and villages' shares, with all that was written of each. */
export function visibleTargetValues(actor: Actor, source: Reader) {
  return source
    .select({
      ...getTableColumns(targetValues),
      agencyName: named(agencies.name, "share_agency_name"),
      agencyOrder: named(agencies.protocolOrder, "share_agency_order"),
      byName: personName(sql`${targetValues.byUserId}`).as("value_by_name"),
    })
    .from(targetValues)
    .innerJoin(targets, eq(targets.id, targetValues.targetId))
    .innerJoin(plans, eq(plans.id, targets.planId))
    .leftJoin(agencies, eq(agencies.id, targetValues.agencyId))
    .where(knownPlan(actor))
    .as("target_value");
}

/**
 * What was reported: confirmed figures are everybody's, the rest is the reporting agency's and theirs who know the
 * whole plan, or are now responsible for the target. `readable` says whether the file is this person's to open: the
 * reporting agency's alone and theirs who know the whole plan.
 */
export function visibleTargetReports(actor: Actor, source: Reader) {
  const mine = ownAgency(actor);
  const no = sql<boolean>`false`;
  const reported =
    mine === null
      ? no
      : sql<boolean>`(${mine} in (${targetReports.byAgencyId}, ${targetReports.forAgencyId}))`;
  const responsible =
    mine === null
      ? no
      : sql<boolean>`(${targets.responsibleAgencyId} is not distinct from ${mine})`;
  const close = sql<boolean>`(${wholePlan(actor)} or ${reported} or ${responsible})`;
  return source
    .select({
      ...getTableColumns(targetReports),
      planId: named(targets.planId, "report_plan_id"),
      agencyName: named(agencies.name, "reported_agency_name"),
      agencyOrder: named(agencies.protocolOrder, "reported_agency_order"),
      byName: personName(sql`${targetReports.byUserId}`).as("target_report_by_name"),
      byAgencyName: sql<string>`(
        select body.name from agencies body where body.id = ${targetReports.byAgencyId})`.as(
        "target_report_by_agency_name",
      ),
      forAgencyName: sql<string | null>`(
        select body.name from agencies body where body.id = ${targetReports.forAgencyId})`.as(
        "target_report_for_agency_name",
      ),
      verdictByName: personName(sql`${targetReports.verdictBy}`).as("target_verdict_by_name"),
      fileSize: named(files.size, "target_file_size"),
      fileMediaType: named(files.mediaType, "target_file_media_type"),
      readable: sql<boolean>`(${wholePlan(actor)} or ${reported})`.as("target_file_readable"),
    })
    .from(targetReports)
    .innerJoin(targets, eq(targets.id, targetReports.targetId))
    .innerJoin(plans, eq(plans.id, targets.planId))
    .leftJoin(agencies, eq(agencies.id, targetReports.agencyId))
    .leftJoin(files, eq(files.sha256, targetReports.sha256))
    .where(sql`(${knownPlan(actor)} and (${targetReports.verdict} = 'confirmed' or ${close}))`)
    .as("target_report");
}

function personName(userId: SQL): SQL<string | null> {
  return sql<string | null>`(
    select coalesce(person.name, person.username) from users person where person.id = ${userId})`;
}
