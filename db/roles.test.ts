import { afterAll, beforeAll, expect, test } from "vitest";
import { type Connection, connect } from "./connect";
import type { TestDatabase } from "./testing/clone";
import { testDatabase } from "./testing/test-database";
import { rewritableRecords } from "./trail-guard";

let database: TestDatabase;
let app: Connection;
let owner: Connection;
beforeAll(async () => {
  database = await testDatabase();
  app = connect(database.appUrl, { max: 1 });
  owner = connect(database.ownerUrl, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await Promise.all([app.end(), owner.end()]);
  await database.drop();
});

const APPEND_ONLY = ["audit_events", "task_states", "task_updates"];

test.each(APPEND_ONLY)(
  "the app's role may add to %s and read it, and nothing else",
  async (table) => {
    const [right] = await app`
    select has_table_privilege(${table}, 'select') as reads, has_table_privilege(${table}, 'insert') as adds,
      has_table_privilege(${table}, 'update') as changes, has_table_privilege(${table}, 'delete') as removes,
      has_table_privilege(${table}, 'truncate') as empties`;
    expect(right).toEqual({
      reads: true,
      adds: true,
      changes: false,
      removes: false,
      empties: false,
    });
    await expect(app.unsafe(`update ${table} set at = at`)).rejects.toThrow(/permission denied/);
    await expect(app.unsafe(`delete from ${table}`)).rejects.toThrow(/permission denied/);
  },
);

test.each(APPEND_ONLY)(
  "even its owner cannot rewrite or empty %s by a slip of the hand",
  async (table) => {
    await expect(owner.unsafe(`truncate ${table} cascade`)).rejects.toThrow(/append-only/);
  },
);

test("the app's role owns nothing and makes nothing", async () => {
  const [owned] = await app`
    select count(*)::int as tables from pg_tables where schemaname = 'public' and tableowner = current_user`;
  expect(owned).toEqual({ tables: 0 });
  await expect(app`create table mine (id int)`).rejects.toThrow(/permission denied/);
  await expect(app`drop table settings`).rejects.toThrow(/must be owner/);
});

test("the app's role removes only what passes through and what people may name otherwise", async () => {
  const rows = await app<{ table: string }[]>`
    select relname as table from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and has_table_privilege(oid, 'delete')
    order by 1`;
  expect(rows.map((row) => row.table)).toEqual([
    "agency_members",
    "duty_agencies",
    "sign_in_failures",
    "staged_files",
    "staged_reports",
    "target_duties",
    "uploads",
  ]);
});

test("a role that could rewrite the trail is told from one that could not", async () => {
  expect(await rewritableRecords(database.appUrl)).toEqual([]);
  expect(await rewritableRecords(database.ownerUrl)).toEqual(["audit_events", "task_states"]);
});
