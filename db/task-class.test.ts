import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "../domain/day";
import { TASK_STATUSES } from "../domain/task";
import { classOf, TASK_CLASSES } from "../domain/task-class";
import { type Connection, connect } from "./connect";
import { taskClass } from "./task-class";
import type { TestDatabase } from "./testing/clone";
import { testDatabase } from "./testing/test-database";

let database: TestDatabase;
let client: Connection;
beforeAll(async () => {
  database = await testDatabase();
  client = connect(database.appUrl, { max: 1 });
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const TODAY = "2026-12-14";
const day = fc.integer({ min: -40, max: 40 }).map((shift) => addDays(TODAY, shift));
const task = fc
  .record({
    status: fc.constantFrom(...TASK_STATUSES),
    lastDay: fc.option(day, { nil: null }),
    submitted: day,
  })
  .map(({ status, lastDay, submitted }) => ({
    status,
    lastDay,
    submittedOn: status === "submitted" || status === "completed" ? submitted : null,
  }));

test("the class in SQL is the class of the domain, in random worlds on random days", async () => {
  const seen = new Map<string, number>();
  const worlds = fc.array(task, { minLength: 60, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(worlds, day, async (world, today) => {
      const columns = {
        status: sql`t.status`,
        lastDay: sql`t."lastDay"`,
        submittedOn: sql`t."submittedOn"`,
      };
      const rows = await drizzle(client).execute<{ class: string | null }>(sql`
        select ${taskClass(columns, today)} as class
        from unnest(
          ${textArray(world.map((one) => one.status))}::task_status[],
          ${textArray(world.map((one) => one.lastDay))}::date[],
          ${textArray(world.map((one) => one.submittedOn))}::date[]
        ) with ordinality as t(status, "lastDay", "submittedOn", place)
        order by t.place`);
      const expected = world.map((one) => classOf(one, today));
      expect([...rows].map((row) => row.class)).toEqual(expected);
      for (const one of expected) seen.set(String(one), (seen.get(String(one)) ?? 0) + 1);
    }),
    { numRuns: 50 },
  );
  console.info(`classes met: ${[...seen].map((one) => one.join(" ")).join(", ")}`);
  expect([...seen.keys()].sort()).toEqual([...TASK_CLASSES, "null"].sort());
});

/** An array as PostgreSQL reads it from text. */
function textArray(values: (string | null)[]): string {
  return `{${values.map((value) => value ?? "null").join(",")}}`;
}
