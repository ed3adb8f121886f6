import type { Day } from "../../domain/day";
import { steers } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import type { Asking } from "../../domain/steering/question";
import { askedPlan } from "./plan-asked";
import { targetStandings } from "./target-standings";

/**
 * All targets of the plan asked for, as they were known at the end of a day, for one reader. Null while no such plan
 * is published.
 */
export async function targetsOverview(actor: Person, asked: Asking, today: Day) {
  const found = await askedPlan(actor, asked, today);
  if (!found) return null;
  const { plan, on, isToday, plans } = found;
  return {
    plan: {
      id: plan.id,
      title: plan.title,
      number: plan.number,
      standingAgencyId: plan.standingAgencyId,
      standingAgencyName: plan.standingAgencyName,
    },
    plans: plans.map(({ id, title, number }) => ({ id, title, number })),
    on,
    isToday,
    earliest: plan.publishedOn,
    steers: steers(actor, plan),
    targets: await targetStandings(actor, { planId: plan.id, on }),
  };
}

export type TargetsOverview = NonNullable<Awaited<ReturnType<typeof targetsOverview>>>;
