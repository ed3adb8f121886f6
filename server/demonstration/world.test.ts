import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase } from "../../db/client";
import { testDatabase } from "../../db/testing/test-database";
import { visibleTo } from "../../db/visibility";
import { TASK_CLASSES } from "../../domain/task-class";
import { allTasks } from "../queries/all-tasks";
import type { Company } from "./company";
import { buildWorld } from "./world";

let company: Company;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await testDatabase();
  process.env.DATABASE_URL = database.appUrl;
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "don-doc-world-"));
  drop = database.drop;
  company = await buildWorld();
});

afterAll(async () => {
  await closeDatabase();
  await drop();
});

test("the real plan becomes 53 tasks: 42 that lead and 11 that coordinate", async () => {
  const visible = visibleTo({ kind: "system" });
  const task = visible.tasks();
  const rows = await visible.read.select({ role: task.role, kind: task.agencyKind }).from(task);
  const count = (role: string, kind: string) =>
    rows.filter((row) => row.role === role && row.kind === kind).length;
  expect([rows.length, count("lead", "agency"), count("lead", "group")]).toEqual([53, 37, 5]);
  expect([count("coordinating", "agency"), count("coordinating", "group")]).toEqual([8, 3]);
});

test("the demonstration shows every class", async () => {
  const filter = { classes: [], agencyId: null, search: "", page: 1 };
  const { counts, total } = await allTasks(company.son, filter, "2026-12-14");
  expect(total).toBe(53);
  expect(TASK_CLASSES.filter((one) => !counts.get(one))).toEqual([]);
});
