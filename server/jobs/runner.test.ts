import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { bossOver, connectForJobs } from "../../db/jobs/boss";
import { deliveries } from "../../db/schema/deliveries";
import type { TestDatabase } from "../../db/testing/clone";
import { testDatabase } from "../../db/testing/test-database";
import { askForJob, type Runner, startRunner } from "./runner";

type Kept = { state: string; output: { message?: string; value?: unknown } | null };

let database: TestDatabase;
let owner: ReturnType<typeof connectForJobs>;
let runner: Runner | undefined;
beforeAll(async () => {
  database = await testDatabase();
  owner = connectForJobs(database.ownerUrl);
});
beforeEach(async () => {
  await owner`truncate pgboss.job`;
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

test("each job is asked for at the start, run, and what it did is kept", async () => {
  runner = await startRunner(database.appUrl, {
    handlers: { sweep: async () => ({ files: 2 }) },
    everySeconds: 0.5,
  });
  await expect.poll(() => stateOf("sweep")).toBe("completed");
  expect((await jobs("sweep"))[0]?.output).toEqual({ files: 2 });
  // By the app's role: what is due becomes a job.
  await expect.poll(async () => (await jobs("__pgboss__send-it")).length).toBeGreaterThan(0);
  await runner.stop();
});

test("what the round of the day wrote is sent without waiting for the next minute", async () => {
  const done: string[] = [];
  const note = (what: string) => {
    done.push(what);
    return { [what]: 1 };
  };
  runner = await startRunner(database.appUrl, {
    handlers: { deliver: async () => note("sent"), "daily-round": async () => note("written") },
    everySeconds: 0.5,
  });
  await expect.poll(() => done.join(" ")).toMatch(/written.* sent$/);
  await runner.stop();
});

test("a round that had nothing to do leaves nothing to send", async () => {
  runner = await startRunner(database.appUrl, {
    handlers: { "daily-round": async () => null },
    everySeconds: 0.5,
  });
  await expect.poll(() => stateOf("daily-round")).toBe("completed");
  await runner.stop();
  expect(await jobs("deliver")).toEqual([]);
});

test("a job that fails says why, and waits to be tried again", async () => {
  const handlers = {
    sweep: () => Promise.reject(new Error("đĩa đầy")),
  };
  runner = await startRunner(database.appUrl, { handlers, everySeconds: 0.5 });
  await expect.poll(() => stateOf("sweep")).toBe("retry");
  expect((await jobs("sweep"))[0]?.output).toMatchObject({ message: "đĩa đầy" });
  await runner.stop();
});

test("what a failed statement was given is kept nowhere", async () => {
  const store = drizzle(connectForJobs(database.ownerUrl), { casing: "snake_case" });
  const secret = "Rà soát hộ nghèo thôn 7";
  const row = { userId: randomUUID(), channel: "mail", address: "a@xa.example" } as const;
  const written = { kind: "digest", subject: secret, body: secret, queuedAt: new Date() } as const;
  const wrong = [
    // Nobody has that number; no such day; no kind of row.
    () => store.insert(deliveries).values({ ...row, ...written, messageId: randomUUID() }),
    () => store.execute(sql`select ${secret}::text::date`),
    () =>
      store.execute(sql`insert into delivery_queue (delivery_id, due_at) select null, ${secret}`),
  ];
  for (const statement of wrong) {
    await owner`truncate pgboss.job`;
    const handlers = { sweep: async () => Promise.reject(await statement().catch((e) => e)) };
    runner = await startRunner(database.appUrl, { handlers, everySeconds: 0.5 });
    await expect.poll(() => stateOf("sweep")).toBe("retry");
    const [job] = await jobs("sweep");
    expect(job?.output?.message).not.toBe("");
    expect(JSON.stringify(job)).not.toContain(secret);
    await runner.stop();
  }
  await store.$client.end();
});

test("stopping waits for the job that runs", async () => {
  let isFinished = false;
  const handlers = {
    deliver: async (stopping: AbortSignal) => {
      await new Promise((resolve) => stopping.addEventListener("abort", resolve));
      isFinished = true;
      return null;
    },
  };
  runner = await startRunner(database.appUrl, { handlers, everySeconds: 0.5 });
  await expect.poll(() => stateOf("deliver")).toBe("active");
  await runner.stop();
  expect([isFinished, await stateOf("deliver")]).toEqual([true, "completed"]);
});

test("a job that does not come to an end is given back, and the stop ends within its bounds", async () => {
  const handlers = { deliver: () => new Promise<never>(() => {}) };
  runner = await startRunner(database.appUrl, { handlers, everySeconds: 0.5 });
  await expect.poll(() => stateOf("deliver")).toBe("active");
  const begun = performance.now();
  await runner.stop(1_000);
  expect(performance.now() - begun).toBeLessThan(4_000);
  expect(await stateOf("deliver")).toBe("retry");
});

test("what a killed process left is given to another after ten minutes, by the app's own role", async () => {
  await askForJob(database.appUrl, "deliver");
  const app = connectForJobs(database.appUrl);
  const boss = bossOver(app, { migrate: false });
  expect(await boss.fetch("deliver")).toHaveLength(1);
  await boss.maintain();
  expect(await stateOf("deliver")).toBe("active");
  await owner`update pgboss.job set started_on = now() - interval '11 minutes' where name = 'deliver'`;
  await boss.maintain();
  await app.end();
  expect(await stateOf("deliver")).toBe("retry");
});

test("one that waits is enough", async () => {
  expect(await askForJob(database.appUrl, "sweep")).toBe(true);
  expect(await askForJob(database.appUrl, "sweep")).toBe(false);
  expect(await jobs("sweep")).toHaveLength(1);
});

function jobs(name: string) {
  return owner<
    Kept[]
  >`select state, output from pgboss.job where name = ${name} order by created_on`;
}

async function stateOf(name: string): Promise<string | undefined> {
  return (await jobs(name)).at(-1)?.state;
}
