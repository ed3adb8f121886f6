import { eq } from "drizzle-orm";
import { periods } from "../db/schema/plans";
import type { Scope } from "./command";

/** The period a command is about with the plan it is of, as this person sees it; its row is held until the act is done. */
export async function heldPeriod(scope: Scope, periodId: string) {
  const { visible } = scope;
  await visible.read
    .select({ id: periods.id })
    .from(periods)
    .where(eq(periods.id, periodId))
    .for("update");
  const period = visible.periods();
  const plan = visible.plans();
  const [row] = await visible.read
    .select({
      id: period.id,
      planId: period.planId,
      label: period.label,
      startsOn: period.startsOn,
      endsOn: period.endsOn,
      inputsDueOn: period.inputsDueOn,
      closedAt: period.closedAt,
      standingAgencyId: plan.standingAgencyId,
    })
    .from(period)
    .innerJoin(plan, eq(plan.id, period.planId))
    .where(eq(period.id, periodId));
  return row ?? null;
}
