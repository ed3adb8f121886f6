import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { dayOf } from "../../domain/day";
import { periodRunningOn } from "../../domain/plan-last-day";
import { openPeriod } from "../commands/open-period";

const SYSTEM = { kind: "system" } as const;

/**
 * Opens the period that runs at an instant for every published plan that has none yet, and says how many it opened.
 * Several processes may do so at once: the second finds the period open.
 */
export async function turnPeriods(at: Date): Promise<number> {
  const visible = visibleTo(SYSTEM);
  const plan = visible.plans();
  const plans = await visible.read.select().from(plan).where(isNotNull(plan.publishedAt));
  let opened = 0;
  for (const { id, endsOn } of plans) {
    const days = periodRunningOn(dayOf(at), endsOn);
    if (!days || (await isOpen(id, days.startsOn))) continue;
    const result = await openPeriod({ actor: SYSTEM, now: at }, { planId: id });
    if (result.ok) opened++;
  }
  return opened;
}

async function isOpen(planId: string, startsOn: string): Promise<boolean> {
  const { periods, read } = visibleTo(SYSTEM);
  const period = periods();
  const found = await read
    .select({ id: period.id })
    .from(period)
    .where(and(eq(period.planId, planId), eq(period.startsOn, startsOn)));
  return found.length > 0;
}
