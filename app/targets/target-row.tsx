import { TargetGaps } from "@/components/targets/target-gaps";
import type { TargetRow } from "@/components/targets/targets-table";
import type { Person } from "@/domain/person";
import { mayReportOnTarget } from "@/domain/target/rights";
import type { StandingOfTarget } from "@/domain/target/standing";
import type { TargetsOverview } from "@/server/queries/targets-overview";

type Known = { page: TargetsOverview; actor: Person; href: string };

/** A target as a row: what it is, and what this reader can do about what is missing of it. */
export function targetRow(target: StandingOfTarget, { page, actor, href }: Known): TargetRow {
  const { plan, steers, isToday } = page;
  const governed = { ...target, standingAgencyId: plan.standingAgencyId };
  const reports = isToday && mayReportOnTarget(actor, governed);
  return {
    target,
    href,
    clauseHref: clauseAddress(plan.id, target.clauseAt),
    open: (
      <TargetGaps
        target={target}
        standingOffice={plan.standingAgencyName}
        enterHref={isToday && steers ? `/targets/${target.id}/figures` : null}
        reportHref={reports ? `/targets/${target.id}/report` : null}
      />
    ),
  };
}

/** Where the plan says it. */
export function clauseAddress(planId: string, clauseAt: number | null): string | null {
  return clauseAt === null ? null : `/plan?plan=${planId}#at-${clauseAt}`;
}
