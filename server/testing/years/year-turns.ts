import { expect } from "vitest";
import { visibleTo } from "../../../db/visibility";
import type { Day } from "../../../domain/day";
import { closePeriod } from "../../commands/close-period";
import { openPeriod } from "../../commands/open-period";
import { publishPlan } from "../../commands/publish-plan";
import { turnPeriods } from "../../jobs/turn-of-period";
import type { PlainTask } from "./plain-task";
import {
  type RegisteredTask,
  registeredTasks,
  type SimulatedCommune,
  SYSTEM,
} from "./simulated-commune";

/** The day a duty has in a year: the plan's own, else what was answered and published, else the default. */
function wantedDay({ answered, defaultDay }: SimulatedCommune, ref: string, year: string) {
  const day = ref === "V.1.3" ? "--12-25" : (answered.get(ref) ?? defaultDay);
  return day && `${year}${day.slice(1)}`;
}

/**
 * Cards for tasks that the register has and nobody has a card of: each must be given as it is wanted, a member's
 * with the day that people set for its group.
 */
async function takeCards(
  world: SimulatedCommune,
  held: readonly PlainTask[] = [],
): Promise<RegisteredTask[]> {
  const all = await registeredTasks(world.planId);
  const fresh = all.filter(({ id }) => !world.cards.has(id));
  for (const task of fresh) {
    const wanted = wantedDay(world, task.ref, task.year);
    const group = held.find(({ ref, touched }) => ref === task.ref && touched)?.lastDay;
    const lastDay =
      group ?? (wanted && (task.ref === "V.1.3" || wanted >= world.day) ? wanted : null);
    expect([task.ref, task.status, task.lastDay]).toEqual([task.ref, "not_started", lastDay]);
    world.given({ ...task, group: task.agencyKind === "group" });
  }
  return fresh;
}

/** The first publishing has been done: its tasks get their cards. */
export async function begin(world: SimulatedCommune): Promise<void> {
  expect(await takeCards(world)).toHaveLength(53);
}

/** Publishes what was answered: untouched tasks without a day get theirs, a group's gives way to its members'. */
export async function publish(world: SimulatedCommune, expanded: PlainTask[] = []) {
  const { planId, ledger, company } = world;
  const year = world.day.slice(0, 4);
  const occasion = world.as(company.mai);
  await ledger.done("plan.published", () => publishPlan(occasion, { planId }));
  for (const { agencyId } of expanded) world.expanded.add(agencyId);
  for (const card of expanded) Object.assign(card, { status: "cancelled", turn: card.turn + 1 });
  for (const card of world.ofYear(year)) {
    const wanted = wantedDay(world, card.ref, year);
    const isFree = card.lastDay === null && !card.touched && card.status !== "cancelled";
    if (isFree && wanted && wanted >= world.day) card.lastDay = wanted;
  }
  return takeCards(world, expanded);
}

/** The night in which the year turns: the round opens its period once, whoever tries as well. */
export async function turnYear(world: SimulatedCommune): Promise<void> {
  const { planId, ledger, company } = world;
  const year = world.day.slice(0, 4);
  const before = expectedPairs(world, String(Number(year) - 1));
  await ledger.done("period.opened", async () => {
    const opened = await turnPeriods(world.as(SYSTEM).now);
    return { ok: true, value: expect(opened).toBe(1) };
  });
  expect(await turnPeriods(world.as(SYSTEM).now)).toBe(0);
  const again = world.as(company.son);
  await ledger.refused("period_open", () => openPeriod(again, { planId }));
  const fresh = await takeCards(world);
  expect(fresh.map(pairOf).sort()).toEqual(before);
}

/** Whom the year before gave what, less the group that has members since: the same comes again. */
function expectedPairs(world: SimulatedCommune, year: string): string[] {
  const given = world
    .ofYear(year)
    .filter(({ agencyId, extra }) => !extra && !world.expanded.has(agencyId));
  return given.map(pairOf).sort();
}

function pairOf({ ref, agencyId, role }: Pick<PlainTask, "ref" | "agencyId" | "role">): string {
  return `${ref} ${agencyId} ${role}`;
}

/** The chair closes the year that has ended; what it came to is what the cards come to. */
export async function closeYear(world: SimulatedCommune, year: string, on: Day) {
  const visible = visibleTo(SYSTEM);
  const period = visible.periods();
  const rows = await visible.read.select().from(period);
  const idOf = (label: string) => rows.find((row) => row.label === label)?.id ?? "";
  const { ledger, company } = world;
  const running = { periodId: idOf(on.slice(0, 4)) };
  const ended = { periodId: idOf(year) };
  const [early, office, chair, twice] = [
    world.as(company.son),
    world.as(company.mai),
    world.as(company.son),
    world.as(company.son),
  ];
  if (running.periodId) await ledger.refused("period_running", () => closePeriod(early, running));
  await ledger.refused("forbidden", () => closePeriod(office, ended));
  const record = await ledger.done("period.closed", () => closePeriod(chair, ended));
  await ledger.refused("period_closed", () => closePeriod(twice, ended));
  return record;
}
