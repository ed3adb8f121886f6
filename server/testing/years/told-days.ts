import { createHash } from "node:crypto";
import type { Day } from "../../../domain/day";
import type { Person } from "../../../domain/person";
import { dutyStandings } from "../../queries/duty-standings";
import { askedPlan } from "../../queries/plan-asked";
import { steeredPlan } from "../../queries/steering/scope";
import { talliesOf } from "../../queries/steering/tallies";
import { steeringView } from "../../queries/steering-view";
import { toldTallies } from "./plain-count";

type Which = { planId: string; label: string };

/** What the product tells of a year on a day: the tallies of its tasks, and weekly the class of each duty. */
export async function toldOf(chair: Person, { planId, label }: Which, on: Day, today: Day) {
  const first = await askedPlan(chair, { planId, periodId: null, on }, today);
  const period = first?.periods.find((one) => one.label === label);
  if (!first || !period) throw new Error(`the period ${label} is not there on ${on}`);
  const asked = { ...first, period };
  const [tallies, duties] = await Promise.all([
    talliesOf(steeredPlan(chair, asked)),
    isMonday(on) ? dutyStandings(chair, asked) : null,
  ]);
  return {
    periodId: period.id,
    tallies: toldTallies(tallies),
    duties: duties?.map((duty) => `${duty.ref} ${duty.class}`) ?? null,
  };
}

export function isMonday(day: Day): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
}

/** The whole board of a year on a day, as far as it tells of tasks and duties. */
export async function boardOf(
  chair: Person,
  periodId: string,
  { on, today }: { on: Day; today: Day },
) {
  const view = await steeringView(chair, { planId: null, periodId, on }, today);
  if (!view) throw new Error(`there is no board on ${on}`);
  const { strip, late, dueSoon, matrix, rates, progress, silent, ageing, lede } = view;
  const { noDeadline, notBegun, total } = view.gaps;
  return {
    ...{ strip, dueSoon, matrix, rates, progress, silent, ageing },
    ...{ noDeadline, notBegun, total, overdue: lede.overdue },
    late: { figure: late.figure, longest: late.longest },
  };
}

/** A day in few bytes, to be compared with the same day asked for years later. */
export function printOf(told: unknown): string {
  return createHash("sha256").update(textOf(told)).digest("hex").slice(0, 16);
}

/** The same for whatever comes in another order. */
export function textOf(told: unknown): string {
  return JSON.stringify(told, (_key, value) =>
    value instanceof Map ? sorted([...value]) : inOrder(value),
  );
}

function inOrder(value: unknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(sorted(Object.entries(value)));
}

function sorted<T>(entries: [string, T][]): [string, T][] {
  return entries.sort(([one], [other]) => (one < other ? -1 : 1));
}
