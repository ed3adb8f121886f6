import type { Day } from "@/domain/day";
import type { SteeringScope } from "@/domain/steering/view";

type Shown = Pick<SteeringScope, "planId" | "periodId" | "on" | "isToday">;

/** The address of the board as it is shown, beside an earlier day or alone; today needs no saying. */
export function boardAddress({ planId, periodId, on, isToday }: Shown, since: Day | null): string {
  const asked = new URLSearchParams({ plan: planId, period: periodId });
  if (!isToday) asked.set("on", on);
  if (since) asked.set("since", since);
  return `/steering?${asked}`;
}
