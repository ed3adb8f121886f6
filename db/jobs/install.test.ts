import { afterAll, beforeAll, expect, test } from "vitest";
import { JOB_NAMES } from "../../domain/job";
import { type Connection, connect } from "../connect";
import { migrate } from "../migrate";
import type { TestDatabase } from "../testing/clone";
import { testDatabase } from "../testing/test-database";

let database: TestDatabase;
let app: Connection;
beforeAll(async () => {
  database = await testDatabase();
  app = connect(database.appUrl, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

test("the owner makes a queue for every job, with the commune's zone, also when it migrates again", async () => {
  await migrate({ ownerUrl: database.ownerUrl, appRole: new URL(database.appUrl).username });
  const rows = await app<{ name: string; timezone: string; policy: string }[]>`
    select name, timezone, policy from pgboss.schedule join pgboss.queue using (name) order by name`;
  expect(rows.map(({ name }) => name)).toEqual([...JOB_NAMES].sort());
  expect(new Set(rows.map(({ timezone, policy }) => `${timezone} ${policy}`))).toEqual(
    new Set(["Asia/Ho_Chi_Minh short"]),
  );
});

test.each([
  "select pgboss.create_queue('mine', '{}')",
  "select pgboss.delete_queue('deliver')",
  "insert into pgboss.queue (name) values ('mine')",
  "update pgboss.queue set retry_limit = 0",
  "delete from pgboss.queue",
  "update pgboss.schedule set cron = '* * * * *'",
  "delete from pgboss.schedule",
  "update pgboss.version set version = 1",
  "update pgboss.archive set state = 'completed'",
  "truncate pgboss.job",
  "create table pgboss.mine (id int)",
  "insert into pgboss.subscription (event, name) values ('x', 'deliver')",
])("the app's role is refused: %s", async (statement) => {
  await expect(app.unsafe(statement)).rejects.toThrow(/permission denied/);
});

test.each(["alter table pgboss.job add column mine int", "drop table pgboss.archive"])(
  "what is the owner's stays as it is: %s",
  async (statement) => {
    await expect(app.unsafe(statement)).rejects.toThrow(/must be owner/);
  },
);
