import type { Day } from "../../domain/day";
import { steers } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { type ClosingDays, closingsOn } from "../../domain/report/closings";
import type { ReportKind } from "../../domain/report/paper";
import { mayReportForAgency } from "../../domain/report/permissions";
import { publishedPlans } from "./plan-asked";

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
  const steered = plans.some((plan) => steers(actor, plan));
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
    kinds: steered ? ["annual", "on_demand", "agency"] : ["agency"],
  };
}
