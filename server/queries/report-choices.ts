import { eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { type GovernedPlan, steers } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { type ClosingDays, closingsOn } from "../../domain/report/closings";
import type { ReportKind } from "../../domain/report/paper";
import { mayReportForAgency } from "../../domain/report/permissions";
import { publishedPlans } from "./plan-asked";
import { askedForReport } from "./report-inputs";

export type ReportChoices = {
  plans: { id: string; title: string; number: string | null }[];
  /** Of all these plans, the latest first. */
  periods: { id: string; planId: string; label: string; startsOn: Day; endsOn: Day }[];
  closings: ClosingDays[];
  kinds: ReportKind[];
};

/** What somebody can begin a report about; null for whoever writes none. */
export async function reportChoices(actor: Person, today: Day): Promise<ReportChoices | null> {
  if (!mayReportForAgency(actor)) return null;
  const plans = (await publishedPlans(actor)).filter(({ publishedOn }) => publishedOn <= today);
  const kinds = await kindsFor(actor, plans);
  if (plans.length > 0 && kinds.length === 0) return null;
  return {
    plans: plans.map(({ id, title, number }) => ({ id, title, number })),
    periods: plans.flatMap(({ id: planId, periods }) =>
      periods
        .filter(({ startsOn }) => startsOn <= today)
        .map((period) => ({ ...period, planId }))
        .reverse(),
    ),
    // Before a plan was published there is nothing to tell.
    closings: closingsOn(today).filter(({ to }) =>
      plans.some(({ publishedOn }) => publishedOn <= to),
    ),
    kinds,
  };
}

/** The commune's for whoever steers, an agency's for those whose agency sends one to the office that gathers. */
async function kindsFor(actor: Person, plans: readonly GovernedPlan[]): Promise<ReportKind[]> {
  const visible = visibleTo(actor);
  const agency = visible.agencies();
  const [own] = await visible.read
    .select({ id: agency.id, name: agency.name })
    .from(agency)
    .where(eq(agency.id, actor.agencyId));
  const asks = await Promise.all(plans.map((plan) => askedForReport(visible, plan)));
  const steered = plans.some((plan) => steers(actor, plan));
  const asked = own !== undefined && asks.some((isAskedFor) => isAskedFor(own));
  return [
    ...(steered ? (["annual", "on_demand"] as const) : []),
    ...(asked ? ["agency" as const] : []),
  ];
}
