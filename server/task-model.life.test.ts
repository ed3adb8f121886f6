import { afterAll, beforeAll, expect, test } from "vitest";
import { database, schema } from "../db/client";
import { addDays, dayOf } from "../domain/day";
import { type Chance, chanceOf } from "./testing/chance";
import { MODEL_COMMANDS, modelInput } from "./testing/model-inputs";
import { asModel, illegalStates, modelWorld, type Seen } from "./testing/model-world";
import {
  daysAround,
  MODEL_ACTS,
  type ModelAct,
  type ModelTask,
  modelStep,
  type Step,
} from "./testing/task-model";

/** `LIFE_STEPS=100000 npx vitest run --project life server/task-model` walks further than every check does. */
const STEPS = Number(process.env.LIFE_STEPS ?? 2400);
const SEED = Number(process.env.LIFE_SEED ?? Date.now() % 1_000_000);
const BEGIN = new Date("2026-06-08T08:00:00+07:00");
const WALKERS = 4;
const STEPS_A_ROUND = 50;
/** At most so long from one step to the next: however far a walk goes, it stays within the plan's years. */
const LONGEST_PAUSE = Math.min(6, (70_000 * WALKERS) / STEPS) * 3_600_000;

let world: Awaited<ReturnType<typeof modelWorld>>;
beforeAll(async () => {
  world = await modelWorld();
});
afterAll(() => world.close());

test("no walk through the acts leaves the model, and each step that is done is one event", async () => {
  const walkers = await Promise.all(Array.from({ length: WALKERS }, (_, place) => walker(place)));
  const before = await countEvents();
  for (let steps = 0; steps < STEPS; steps += WALKERS * STEPS_A_ROUND) {
    await Promise.all(walkers.map((one) => one.walk(STEPS_A_ROUND)));
    const done = walkers.reduce((sum, one) => sum + one.done.length, 0);
    expect((await countEvents()) - before, `seed ${SEED}`).toBe(done);
  }
  const counts = new Map(MODEL_ACTS.map((act) => [act, 0]));
  for (const act of walkers.flatMap(({ done }) => done))
    counts.set(act, (counts.get(act) ?? 0) + 1);
  console.info(`model: seed ${SEED}, done: ${[...counts].map((one) => one.join(" ")).join(", ")}`);
  expect([...counts].filter(([, times]) => times === 0)).toEqual([]);
  expect(await illegalStates()).toEqual([]);
});

type Walked = (typeof world.tasks)[number] & { model: ModelTask; seen: Seen };

/** One of several who walk at the same time, each on tasks of their own. */
async function walker(place: number) {
  const chance = chanceOf(SEED + place);
  const own = world.tasks.filter((_, number) => number % WALKERS === place);
  const tasks: Walked[] = [];
  for (const task of own) {
    const { task: model, seen } = await asModel(task.id, nameOf);
    tasks.push({ ...task, model, seen });
  }
  const done: ModelAct[] = [];
  let now = BEGIN;
  const walk = async (steps: number) => {
    for (let step = 0; step < steps; step += 1) {
      now = new Date(now.getTime() + chance.between(0, Math.floor(LONGEST_PAUSE)));
      const task = liveTask(chance, tasks);
      const act = await take(chance, task, now);
      if (act) done.push(act);
      if (act === "cancel") tasks.push(await replaced(chance, task, now));
    }
  };
  return { walk, done };
}

/** Another task instead of one that is over; half of them have a last day from the beginning. */
async function replaced(chance: Chance, over: Walked, now: Date): Promise<Walked> {
  const lastDay = chance.percent(50) ? addDays(dayOf(now), chance.between(0, 60)) : null;
  const task = await world.another(over, lastDay, now);
  const { task: model, seen } = await asModel(task.id, nameOf);
  return { ...task, model, seen };
}

/** Takes one step on a task and answers the act if it was done. */
async function take(chance: Chance, task: Walked, now: Date): Promise<ModelAct | null> {
  const { model, seen } = task;
  const { step, person } = nextStep(chance, task, now);
  const result = await MODEL_COMMANDS[step.act](
    { actor: person, now },
    modelInput(step, seen, model),
  );
  const after = modelStep(model, step);
  const at = `seed ${SEED}: ${JSON.stringify({ step, model, result })}`;
  expect(result.ok, at).toBe(after !== null);
  if (!after) return null;
  const found = await asModel(task.id, nameOf);
  expect(found.task, at).toEqual(after);
  Object.assign(task, { model: after, seen: found.seen });
  return step.act;
}

/** Any step at all, or three times in four one that the model would let be done, each act as likely as the next. */
function nextStep(chance: Chance, { people, model }: Walked, now: Date) {
  const today = dayOf(now);
  const draw = (act: ModelAct) => {
    const { name, person, relation } = pick(chance, people);
    const step: Step = {
      ...{ act, relation, person: name, today },
      isChair: person.role === "chair",
      isFresh: !chance.percent(5),
      day: pick(chance, daysAround(today, model.lastDay)),
    };
    return { step, person };
  };
  const drawn = draw(pick(chance, MODEL_ACTS));
  if (chance.percent(25)) return drawn;
  for (let tries = 0; tries < 20; tries += 1) {
    const act = pick(chance, MODEL_ACTS);
    // What ends a task ends its walk, so it comes rarely.
    if (act === "cancel" && !chance.percent(20)) continue;
    for (let who = 0; who < 12; who += 1) {
      const other = draw(act);
      if (modelStep(model, other.step)) return other;
    }
  }
  return drawn;
}

/** Tasks that are over are asked now and then. */
function liveTask(chance: Chance, tasks: readonly Walked[]): Walked {
  const live = tasks.filter(({ model }) => model.status !== "cancelled");
  return pick(chance, live.length === 0 || chance.percent(5) ? tasks : live);
}

function pick<T>(chance: Chance, among: readonly T[]): T {
  return chance.pick(among) as T;
}

function nameOf(userId: string): string {
  const everybody = world.tasks.flatMap(({ people }) => people);
  return everybody.find(({ person }) => person.userId === userId)?.name ?? userId;
}

function countEvents(): Promise<number> {
  return database().$count(schema.auditEvents);
}
