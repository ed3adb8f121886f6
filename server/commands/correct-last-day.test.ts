import { afterAll, beforeAll, expect, test } from "vitest";
import { done } from "../found";
import {
  MONDAY,
  reportForm,
  type TestCommune,
  taskOf,
  testCommune,
  trailOf,
} from "../testing/commune";
import { asked, datedTask, endPlansOn } from "../testing/dated-task";
import { deputyWith } from "../testing/deputy";
import { correctLastDay } from "./correct-last-day";
import { grantExtension } from "./grant-extension";
import { submitTask } from "./submit-task";

const KT = "Phòng Kinh tế";
let commune: TestCommune;
const by = (name: keyof TestCommune["company"], now = MONDAY) => ({
  actor: commune.company[name],
  now,
});
const dated = (ref: string) => datedTask(commune.company, ref, KT);
const form = (
  task: { id: string; turn: number; lastDay: string | null },
  change: Record<string, unknown> = {},
) => ({
  ...{ taskId: task.id, turn: task.turn, from: task.lastDay ?? "2026-11-30" },
  ...{ lastDay: "15/10/2026", reason: "Văn bản của tỉnh ghi 15/10." },
  ...change,
});

beforeAll(async () => {
  commune = await testCommune();
  await endPlansOn("2030-12-31");
});
afterAll(() => commune.close());

test("the chair puts a last day right, earlier or later, and both the first day and the count stay", async () => {
  const task = await dated("V.2.1");
  done(await correctLastDay(by("son"), form(task)));
  const earlier = await taskOf("V.2.1", KT);
  done(await correctLastDay(by("son"), form(earlier, { lastDay: "31/12/2026" })));
  expect(await taskOf("V.2.1", KT)).toMatchObject({
    ...{ lastDay: "2026-12-31", originalLastDay: "2026-11-30", lastDaySource: "standing_office" },
    ...{ corrected: 2, extended: 0, turn: task.turn },
  });
  expect((await trailOf(task.id)).slice(0, 2)).toEqual([
    "task.last_day_corrected",
    "task.last_day_corrected",
  ]);
});

test.each([
  [{ lastDay: "30/11/2026" }, { lastDay: "day_same" }],
  [{ lastDay: "7/6/2026" }, { lastDay: "day_past" }],
  [{ lastDay: "1/1/2031" }, { lastDay: "day_after_plan" }],
  [{ lastDay: "29/2/2027" }, { lastDay: "not_a_day" }],
  [{ lastDay: "" }, { lastDay: "missing" }],
  [{ reason: "" }, { reason: "missing" }],
  [{ reason: "a".repeat(50_000) }, { reason: "too_long" }],
])("bad input %j is told by the field and changes nothing", async (change, fields) => {
  const task = await dated("V.2.2");
  const events = await trailOf(task.id);
  const result = await correctLastDay(by("son"), form(task, change) as never);
  expect(result).toEqual({ ok: false, reason: "invalid", fields });
  expect(await taskOf("V.2.2", KT)).toEqual(task);
  expect(await trailOf(task.id)).toEqual(events);
});

test("a task without a last day has nothing to correct", async () => {
  const task = await taskOf("V.1.2", KT);
  expect(task.lastDay).toBeNull();
  const answer = await correctLastDay(by("son"), form(task));
  expect(answer).toEqual({ ok: false, reason: "not_dated" });
});

test("a last day that was extended since the form was drawn is not corrected unseen", async () => {
  const task = await dated("III.3");
  done(await grantExtension(by("son"), await asked(commune.company.thang, task)));
  const stale = await correctLastDay(by("son"), form(task));
  expect(stale).toEqual({ ok: false, reason: "status_changed" });
  expect((await taskOf("III.3", KT)).lastDay).toBe("2026-12-18");
});

test("a last day is corrected also while a report waits, but not from a page drawn before it", async () => {
  const task = await dated("V.2.2");
  const evidence = { documentNumber: "12/BC-KT", documentDate: "05/06/2026" };
  done(await submitTask(by("thang"), reportForm(task, evidence) as never));
  const stale = await correctLastDay(by("son"), form(task));
  expect(stale).toEqual({ ok: false, reason: "status_changed" });
  done(await correctLastDay(by("son"), form(await taskOf("V.2.2", KT))));
});

test("only the chair corrects, or a deputy with that very power", async () => {
  const task = await dated("III.3");
  const forbidden = { ok: false, reason: "forbidden" };
  for (const name of ["mai", "thang", "lan"] as const)
    expect(await correctLastDay(by(name), form(task))).toEqual(forbidden);
  const other = await deputyWith(commune.company, ["decide_extensions"]);
  expect(await correctLastDay({ actor: other, now: MONDAY }, form(task))).toEqual(forbidden);
  const deputy = await deputyWith(commune.company, ["correct_last_days"]);
  done(await correctLastDay({ actor: deputy, now: MONDAY }, form(task)));
});
