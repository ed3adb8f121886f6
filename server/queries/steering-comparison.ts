import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { type Comparison, comparisonOf } from "../../domain/steering/comparison";
import type { Asking } from "../../domain/steering/question";
import { standingsSince } from "./duty-standings";
import { askedPlan } from "./plan-asked";
import { changesSince } from "./steering/changes";
import { steeredPlan } from "./steering/scope";
import { talliesOf } from "./steering/tallies";

/**
 * What changed on the board between the end of an earlier day and the day it shows, for one reader: the register is
 * read as it was known on each. Null where the board itself is, and where the earlier day is none: it must lie
 * before the other and not before the plan was published.
 */
export async function steeringComparison(
  actor: Person,
  asked: Asking & { since: Day },
  today: Day,
): Promise<Comparison | null> {
  if (actor.role === "admin") return null;
  const found = await askedPlan(actor, asked, today);
  const { since } = asked;
  if (!found || since >= found.on || since < found.plan.publishedOn) return null;
  const steered = steeredPlan(actor, found);
  const [duties, before, now, changes] = await Promise.all([
    standingsSince(actor, found, since),
    talliesOf(steeredPlan(actor, { ...found, on: since, knownBy: since, isToday: false })),
    talliesOf(steered),
    changesSince(steered, since),
  ]);
  return comparisonOf({ since, on: found.on, duties, before, now, changes });
}
