import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import { TASK_CLASSES } from "../../domain/task-class";
import { allTasks } from "../queries/all-tasks";
import { type TestCommune, testCommune } from "../testing/commune";

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune({ story: true });
});
afterAll(() => commune.close());

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
  const filter = { planId: null, periodId: null, on: null, of: {}, search: "", page: 1 };
  const { counts, total } = await allTasks(commune.company.son, filter, "2026-12-14");
  expect(total).toBe(53);
  expect(TASK_CLASSES.filter((one) => !counts.get(one))).toEqual([]);
});
