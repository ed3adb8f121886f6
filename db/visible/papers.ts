import { and, eq, getTableColumns, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { mayReportForAgency } from "../../domain/report/permissions";
import { agencies } from "../schema/agencies";
import { reportCopies, reports, reportVersions } from "../schema/papers";
import { users } from "../schema/people";
import { periods, plans } from "../schema/plans";
import { named } from "./named";
import type { Reader } from "./reader";
import { ownAgency, steeredPlan } from "./rights";

/**
 * Written reports: all of them for those who steer the plan, what was sent or issued for the committee's members, an
 * agency's own for its people. One that was discarded is nobody's.
 */
export function visibleReports(actor: Actor, source: Reader) {
  return source
    .select({
      ...getTableColumns(reports),
      agencyName: named(agencies.name, "report_agency_name"),
      agencyShortName: named(agencies.shortName, "report_agency_short_name"),
      agencyRelation: named(agencies.relation, "report_agency_relation"),
      agencyOrder: named(agencies.protocolOrder, "report_agency_order"),
      planTitle: named(plans.title, "report_plan_title"),
      standingAgencyId: named(plans.standingAgencyId, "report_standing_agency_id"),
      periodLabel: named(periods.label, "report_period_label"),
      periodStartsOn: named(periods.startsOn, "report_period_starts_on"),
      periodEndsOn: named(periods.endsOn, "report_period_ends_on"),
      startedByName: sql<string>`coalesce(${users.name}, ${users.username})`.as("started_by_name"),
    })
    .from(reports)
    .innerJoin(plans, eq(plans.id, reports.planId))
    .innerJoin(periods, eq(periods.id, reports.periodId))
    .innerJoin(users, eq(users.id, reports.startedBy))
    .leftJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(visibleReport(actor))
    .as("report");
}

/** What the writers of the reports a person may see had said, version by version. */
export function visibleReportVersions(actor: Actor, source: Reader) {
  return source
    .select({
      ...getTableColumns(reportVersions),
      byName: sql<string>`coalesce(${users.name}, ${users.username})`.as("version_by_name"),
    })
    .from(reportVersions)
    .innerJoin(reports, eq(reports.id, reportVersions.reportId))
    .innerJoin(plans, eq(plans.id, reports.planId))
    .innerJoin(users, eq(users.id, reportVersions.byUserId))
    .where(visibleReport(actor))
    .as("report_version");
}

/** Reports as they were sent or issued. */
export function visibleReportCopies(actor: Actor, source: Reader) {
  return source
    .select({
      ...getTableColumns(reportCopies),
      byName: sql<string>`coalesce(${users.name}, ${users.username})`.as("copy_by_name"),
    })
    .from(reportCopies)
    .innerJoin(reports, eq(reports.id, reportCopies.reportId))
    .innerJoin(plans, eq(plans.id, reports.planId))
    .innerJoin(users, eq(users.id, reportCopies.byUserId))
    .where(visibleReport(actor))
    .as("report_copy");
}

function visibleReport(actor: Actor): SQL | undefined {
  const kept = sql`${reports.state} <> 'discarded'`;
  if (actor.kind === "system") return kept;
  const mine = mayReportForAgency(actor) ? ownAgency(actor) : null;
  const handedOn = sql`${reports.state} in ('sent', 'issued')`;
  return and(
    kept,
    or(
      steeredPlan(actor),
      actor.role === "member" ? handedOn : sql`false`,
      mine === null ? sql`false` : eq(reports.agencyId, mine),
    ),
  );
}
