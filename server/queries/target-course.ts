import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { askedPlan } from "./plan-asked";
import { servingDuties } from "./served-targets";
import { targetPage } from "./target-page";
import { targetStandings } from "./target-standings";

/**
 * One target as it was known at the end of a day: how it stands, all that was written and reported of it, what it is
 * part of or made of, and which duties serve it. Null when it does not exist for this person.
 */
export async function targetCourse(
  actor: Person,
  targetId: string,
  asked: { on: Day | null; today: Day },
) {
  const { today } = asked;
  const details = await targetPage(actor, targetId);
  if (!details) return null;
  const { planId } = details.target;
  const plan = await askedPlan(actor, { planId, periodId: null, on: asked.on }, today);
  if (!plan) return null;
  const { on, isToday } = plan;
  const [standings, duties] = await Promise.all([
    targetStandings(actor, { planId, on, villages: true }),
    servingDuties(actor, targetId, { today, on }),
  ]);
  const standing = standings.find(({ id }) => id === targetId);
  if (!standing || !duties) return null;
  const { whole, parts } = details;
  return {
    details,
    standing,
    on,
    isToday,
    earliest: plan.plan.publishedOn,
    periodId: plan.period.id,
    standingAgencyName: plan.plan.standingAgencyName,
    related: [
      ...(whole ? [{ id: whole.id, name: whole.name, isWhole: true }] : []),
      ...parts.map(({ id, name }) => ({ id, name, isWhole: false })),
    ],
    duties,
  };
}

export type TargetCourse = NonNullable<Awaited<ReturnType<typeof targetCourse>>>;
