import type { Day } from "@/domain/day";
import { TARGET_STANDINGS, type TargetStanding } from "@/domain/target/standing";
import { type Asked, askedBoard } from "../steering/asked";

/** What is asked of the page of targets: the plan and day, and only those that stand in some way. */
export function askedTargets({ standing, ...asked }: Asked, today: Day) {
  const { asking, on } = askedBoard(asked, today);
  const wanted = TARGET_STANDINGS.filter((one) => [standing].flat().includes(one));
  return { asking, on, standings: wanted };
}

/** Of which plan and day; today needs no saying. */
type Shown = { planId: string; on: Day; isToday: boolean };

/** The address of the targets of a plan on a day, all or those that stand in one way. */
export function targetsAddress(shown: Shown, standing?: TargetStanding): string {
  const asked = parametersOf(shown);
  if (standing) asked.set("standing", standing);
  return `/targets?${asked}`;
}

/** The address of one target on that day. */
export function targetAddress(targetId: string, shown: Pick<Shown, "on" | "isToday">): string {
  return `/targets/${targetId}${shown.isToday ? "" : `?on=${shown.on}`}`;
}

function parametersOf({ planId, on, isToday }: Shown): URLSearchParams {
  const asked = new URLSearchParams({ plan: planId });
  if (!isToday) asked.set("on", on);
  return asked;
}
