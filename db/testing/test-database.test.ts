import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "../connect";
import type { TestDatabase } from "./clone";
import { testDatabase } from "./test-database";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

test("a clone has the whole schema and no people in it", async () => {
  const sql = connect(database.appUrl, { max: 1 });
  const [row] = await sql<{ people: number }[]>`select count(*)::int as people from users`;
  await sql.end();
  expect(row?.people).toBe(0);
});

test("what is written to one clone is not in another", async () => {
  const other = await testDatabase();
  const here = connect(database.ownerUrl, { max: 1 });
  await here`create table only_here (id int)`;
  await here.end();
  const there = connect(other.ownerUrl, { max: 1 });
  const [row] = await there<{ found: string | null }[]>`select to_regclass('only_here') as found`;
  await there.end();
  await other.drop();
  expect(row?.found).toBeNull();
});

test("the application's role cannot change the schema", async () => {
  const sql = connect(database.appUrl, { max: 1 });
  await expect(sql`create table mine (id int)`).rejects.toThrow("permission denied");
  await sql.end();
});
