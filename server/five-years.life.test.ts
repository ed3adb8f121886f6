import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, type Day, startOfDay } from "../domain/day";
import { chanceOf } from "./testing/chance";
import { type TestCommune, taskOf, testCommune } from "./testing/commune";
import { liveWith, tryAmiss } from "./testing/years/daily-life";
import { answerDefault, changeAnswer, nameVillages } from "./testing/years/first-summer";
import { Ledger } from "./testing/years/ledger";
import { Mornings, mailedTwice, mailsOf } from "./testing/years/mornings";
import { recountDuties, recountRates, recountTallies } from "./testing/years/plain-count";
import { cardClass } from "./testing/years/plain-task";
import { registeredTasks, SimulatedCommune } from "./testing/years/simulated-commune";
import { eventsBetween, sizesOf } from "./testing/years/sizes";
import { steer } from "./testing/years/steering-life";
import { boardOf, isMonday, printOf, textOf, toldOf } from "./testing/years/told-days";
import { begin, closeYear, publish, turnYear } from "./testing/years/year-turns";

/** Another run of chance: FIVE_YEARS_SEED=7 npx vitest run --project life */
const SEED = Number(process.env.FIVE_YEARS_SEED ?? 20260605);

const FIRST: Day = "2026-06-05";
const LAST: Day = "2030-12-31";
/** How many past days are asked for at once, and each how manieth day is asked for again. */
const AT_ONCE = 4;
const EACH = 3;
/** Long, on a machine that does other work too. */
const MOST_TIME = 900_000;
const AFTER: Day = "2031-01-01";

let commune: TestCommune;
let world: SimulatedCommune;
let mornings: Mornings;
const days: Day[] = [];
for (let day = FIRST; day <= LAST; day = addDays(day, 1)) days.push(day);
/** What each day was told as on its own evening: its tallies, and now and then the whole board. */
const prints = new Map<Day, string>();
const boards = new Map<Day, { periodId: string; print: string }>();
const classes = new Map<string, number>();
let compared = 0;

beforeAll(async () => {
  commune = await testCommune();
  const task = await taskOf("V.1.3", "Phòng Văn hoá - Xã hội");
  world = new SimulatedCommune(
    task.planId,
    task.standingAgencyId,
    commune.company,
    new Ledger(),
    chanceOf(SEED),
  );
  mornings = new Mornings(world, SEED + 1);
});
afterAll(() => commune.close());

test(
  "five years are lived day by day, and every evening the board is what plain cards come to",
  async () => {
    world.begin(FIRST);
    await begin(world);
    await mornings.giveAddresses();
    for (const day of days) {
      world.begin(day);
      const { made } = mornings;
      await mornings.begin();
      await occasionsOf(day);
      if (isWorkingDay(day)) await work();
      await mornings.tryAgain(mornings.made > made);
      await lookAt(day);
    }
    expect(compared).toBeGreaterThanOrEqual(days.length);
    console.info(`five years from ${FIRST} to ${LAST}: ${days.length} days, seed ${SEED}`);
  },
  MOST_TIME,
);

test("every duty was given to each of its agencies once a year, and to nobody else", async () => {
  const all = await registeredTasks(world.planId);
  const keys = all.map((task) => `${task.ref} ${task.agencyId} ${task.year} ${task.occurrence}`);
  expect(new Set(keys).size).toBe(all.length);
  expect(all.map(({ id }) => id).sort()).toEqual([...world.cards.keys()].sort());
  const told = all.map(({ id, status, lastDay, progress, turn, submittedOn }) => ({
    ...{ id, status, lastDay, progress, turn, submittedOn },
  }));
  const cards = all.flatMap(({ id }) => world.cards.get(id) ?? []);
  expect(told).toEqual(
    cards.map(({ id, status, lastDay, progress, turn, submittedOn }) => ({
      ...{ id, status, lastDay, progress, turn, submittedOn },
    })),
  );
});

test(
  "a day, asked for again after the last, is what it was on its own evening",
  async () => {
    const { son } = commune.company;
    const again = new Map<Day, string>();
    const asked = days.filter((_, at) => at % EACH === 0);
    for (let at = 0; at < asked.length; at += AT_ONCE) {
      const told = asked.slice(at, at + AT_ONCE).map(async (day) => {
        const { tallies, duties } = await toldOf(son, which(day), day, AFTER);
        again.set(day, printOf([tallies, duties]));
      });
      await Promise.all(told);
    }
    expect([...again].sort()).toEqual([...prints].filter(([day]) => again.has(day)).sort());
    for (const [on, { periodId, print }] of boards) {
      expect([on, printOf(await boardOf(son, periodId, { on, today: AFTER }))]).toEqual([
        on,
        print,
      ]);
    }
    console.info(`asked again: ${again.size} days, ${boards.size} whole boards`);
    expect([again.size, boards.size > 50]).toEqual([Math.ceil(days.length / EACH), true]);
  },
  MOST_TIME,
);

test("no morning was lost and none was made twice, and few mails came of them", async () => {
  const { made, missed, byTwo, steps } = mornings;
  expect(made + missed).toBe(days.length);
  expect([missed > 50, byTwo > 50, steps > 100]).toEqual([true, true, true]);
  expect(await mailedTwice()).toBe(0);
  console.info(
    `rounds: ${made}, by two at once ${byTwo}, days off ${missed}, steps taken ${steps}`,
  );
  for (const year of ["2027", "2028", "2029", "2030"]) {
    const mails = await mailsOf(year);
    const median = mails[Math.floor(mails.length / 2)];
    console.info(
      `mails in ${year}: ${mails.length} people, median ${median}, most ${mails.at(-1)}`,
    );
  }
});

test("every class was met, and the figures of five years are told", async () => {
  const { acts, refusals } = world.ledger;
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((all, one) => all + one);
  console.info(`acts: ${sum(acts)} ${JSON.stringify(Object.fromEntries([...acts].sort()))}`);
  console.info(`refused: ${sum(refusals)} ${JSON.stringify(Object.fromEntries(refusals))}`);
  console.info(`classes met: ${JSON.stringify(Object.fromEntries([...classes].sort()))}`);
  console.info(`sizes: ${await sizesOf()}`);
  console.info(`write ms at the median/p95: ${world.ledger.latencies().join(", ")}`);
  expect([...classes.keys()].sort()).toEqual(
    [
      ...["overdue", "in_time", "not_started", "no_deadline", "completed_on_time"],
      ...["completed_late", "set_aside"],
    ].sort(),
  );
  expect(sum(acts)).toBeGreaterThan(2000);
});

/** What only comes on certain days: the turn of the year, publishing, closing. */
async function occasionsOf(day: Day): Promise<void> {
  const year = day.slice(0, 4);
  if (day.endsWith("-01-01")) await turnYear(world);
  if (day === "2026-07-20") {
    await nameVillages(world);
    await mornings.giveAddresses();
  }
  if (day === "2029-03-01") await mornings.changeDays();
  if (day === "2028-01-05") await answerDefault(world);
  if (day === "2028-12-28") await publish(world);
  if (day === "2029-12-20") takeUp = await changeAnswer(world);
  if (day === "2030-01-10") {
    takeUp?.();
    await publish(world);
  }
  if (day.endsWith("-01-15") && year !== "2026") {
    const ended = String(Number(year) - 1);
    const record = await closeYear(world, ended, day);
    const counted = new Map<string, number>();
    for (const card of world.ofYear(ended)) {
      const found = cardClass(card, day) ?? "set_aside";
      counted.set(found, (counted.get(found) ?? 0) + 1);
    }
    expect(record.tasks).toEqual(Object.fromEntries(counted));
  }
}
let takeUp: (() => void) | undefined;

/** A working day of every task there is, and now and then something that is not allowed. */
async function work(): Promise<void> {
  const cards = [...world.cards.values()];
  for (const card of cards) await liveWith(world, card);
  await steer(world);
  const card = world.chance.pick(cards);
  if (card && world.chance.percent(8)) await tryAmiss(world, card);
}

/** The evening: the trail has the day's acts and no more, and the board is what the cards come to. */
async function lookAt(day: Day): Promise<void> {
  const { son } = commune.company;
  const events = await eventsBetween(startOfDay(day), startOfDay(addDays(day, 1)));
  if (day !== FIRST) {
    expect([day, Object.fromEntries(events)]).toEqual([
      day,
      Object.fromEntries(world.ledger.endOfDay()),
    ]);
  } else world.ledger.endOfDay();
  const told = await compare(which(day), day);
  prints.set(day, printOf([told.tallies, told.duties]));
  for (const card of world.ofYear(day.slice(0, 4))) {
    const found = cardClass(card, day) ?? "set_aside";
    classes.set(found, (classes.get(found) ?? 0) + 1);
  }
  if (!isMonday(day)) return;
  // The years that have ended go on changing: what is left over in them is still worked on.
  const week = Math.floor(days.indexOf(day) / 7);
  const ended = Number(day.slice(0, 4)) - 2026;
  if (ended > 0) {
    await compare({ planId: world.planId, label: String(2026 + (week % ended)) }, day);
  }
  if (week % 4 !== 0) return;
  const board = await boardOf(son, told.periodId, { on: day, today: day });
  boards.set(day, { periodId: told.periodId, print: printOf(board) });
  const rates = board.rates.flatMap(({ agencyId, onTime }) =>
    onTime ? [[agencyId, [onTime.part.tasks, onTime.whole.tasks]] as const] : [],
  );
  expect(new Map(rates)).toEqual(recountRates(world.ofYear(day.slice(0, 4)), day));
}

async function compare(year: { planId: string; label: string }, day: Day) {
  const told = await toldOf(commune.company.son, year, day, day);
  const cards = world.ofYear(year.label);
  const refs = told.duties?.map((duty) => duty.split(" ")[0] ?? "");
  const recounted = {
    tallies: recountTallies(cards, day),
    duties: refs ? recountDuties(refs, cards, day) : null,
  };
  const { tallies, duties } = told;
  // Comparing texts is quick; the long way is only for saying what differs.
  if (textOf({ tallies, duties }) !== textOf(recounted))
    expect([day, { tallies, duties }]).toEqual([day, recounted]);
  compared++;
  return told;
}

function which(day: Day) {
  return { planId: world.planId, label: day.slice(0, 4) };
}

function isWorkingDay(day: Day): boolean {
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
