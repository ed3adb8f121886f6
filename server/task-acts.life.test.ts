import { afterAll, beforeAll, expect, test } from "vitest";
import { database, schema } from "../db/client";
import type { Person } from "../domain/person";
import { DUTY_ROLES } from "../domain/task";
import { actTable, RELATIONS, type Relation, STATUS_OF } from "../domain/testing/act-table";
import type { Command } from "./command";
import { actOn } from "./testing/act-inputs";
import { actWorld, type ReadyTask, type Standing } from "./testing/act-world";

const NOW = new Date("2026-07-01T09:00:00+07:00");
const LETTERS = Object.entries(STATUS_OF);

let world: Awaited<ReturnType<typeof actWorld>>;
beforeAll(async () => {
  world = await actWorld();
});
afterAll(() => world.close());

/**
 * Every cell of docs/task-acts.md on a real database: what the table allows is done and writes one event, what it
 * does not is refused with its code and writes none.
 */
test.each(RELATIONS)("each act in each status by: %s", async (relation) => {
  const cells = actTable().filter((cell) => cell.relation === relation);
  const standings = cells.flatMap(({ act, said }) =>
    LETTERS.flatMap(([letter, status]) =>
      DUTY_ROLES.map((role) => ({
        ...{ act, relation, status, role },
        expected: answerOf(said, letter),
      })),
    ),
  );
  const tasks = await world.ready(standings);
  const before = await eventsBy();
  const answers = await inTurns(standings, (standing, place) =>
    performed(standing, tasks[place] as ReadyTask, world.people[relation]),
  );
  const events = await eventsBy();
  const differing = standings.flatMap(({ expected, ...standing }, place) => {
    const answer = answers[place];
    return answer === expected ? [] : [`${named(standing)}: ${answer}, not ${expected}`];
  });
  expect(differing).toEqual([]);
  const done = answers.filter((answer) => answer === "ok").length;
  expect(events - before).toBe(done);
  expect(standings.length).toBe(cells.length * 14);
});

const AT_ONCE = 4;

/** Some at a time: each act is on a task of its own. */
async function inTurns<T, R>(all: readonly T[], one: (each: T, place: number) => Promise<R>) {
  const results: R[] = [];
  let next = 0;
  const work = async () => {
    while (next < all.length) {
      const place = next++;
      results[place] = await one(all[place] as T, place);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

function answerOf(said: ReturnType<typeof actTable>[number]["said"], letter: string): string {
  if (said === "unknown") return "not_found";
  if (said === "forbidden") return "forbidden";
  return said.some((one) => one === letter) ? "ok" : "status_changed";
}

async function performed({ act }: Standing, task: ReadyTask, actor: Person): Promise<string> {
  const { command, input } = actOn(act, task);
  const result = await (command as Command)({ actor, now: NOW }, input);
  return result.ok ? "ok" : result.reason;
}

async function eventsBy(): Promise<number> {
  return database().$count(schema.auditEvents);
}

function named({ act, relation, status, role }: Standing & { relation: Relation }): string {
  return [act, relation, status, role].join(" ");
}
