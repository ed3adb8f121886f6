import { asc, eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { dutyStandings } from "./duty-standings";
import { askedPlan } from "./plan-asked";

/** The targets that a duty is said to serve. */
export function servedTargets(actor: Person, dutyId: string) {
  const visible = visibleTo(actor);
  const link = visible.targetDuties();
  return visible.read
    .select({ id: link.targetId, name: link.targetName })
    .from(link)
    .where(eq(link.dutyId, dutyId))
    .orderBy(asc(link.targetPosition));
}

/**
 * All duties of a target's plan in its order, each with where it stands on a day and whether it is said to serve the
 * target. Null when the target does not exist for this person.
 */
export async function servingDuties(
  actor: Person,
  targetId: string,
  { today, on }: { today: Day; on: Day },
) {
  const visible = visibleTo(actor);
  const target = visible.targets();
  const link = visible.targetDuties();
  const [found] = await visible.read
    .select({ planId: target.planId })
    .from(target)
    .where(eq(target.id, targetId));
  const asked = found && { planId: found.planId, periodId: null, on };
  const plan = asked ? await askedPlan(actor, asked, today) : null;
  if (!plan) return null;
  const [duties, links] = await Promise.all([
    dutyStandings(actor, plan),
    visible.read.select({ dutyId: link.dutyId }).from(link).where(eq(link.targetId, targetId)),
  ]);
  const serving = new Set(links.map(({ dutyId }) => dutyId));
  return duties.map((duty) => ({ ...duty, serves: serving.has(duty.id) }));
}
