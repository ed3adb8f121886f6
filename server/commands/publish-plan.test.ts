import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import { MONDAY, reportForm, type TestCommune, taskOf, testCommune } from "../testing/commune";
import { publishPlan } from "./publish-plan";
import { setLastDay } from "./set-last-day";
import { updateTask } from "./update-task";

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune();
});
afterAll(() => commune.close());

const SYSTEM = { kind: "system" } as const;

async function tasks() {
  const visible = visibleTo(SYSTEM);
  const task = visible.tasks();
  return visible.read.select().from(task).orderBy(task.id);
}

test("only the duty with a day in the plan has a last day, and the plan set it", async () => {
  const dated = (await tasks()).filter(({ lastDay }) => lastDay !== null);
  expect(dated.map(({ ref, lastDay, lastDaySource }) => [ref, lastDay, lastDaySource])).toEqual([
    ["V.1.3", "2026-12-25", "plan"],
  ]);
});

test("neither open groups nor bodies outside the commune get a task", async () => {
  const names = new Set((await tasks()).map(({ agencyName }) => agencyName));
  const never = ["các cơ quan, đơn vị liên quan", "Bảo hiểm xã hội tỉnh", "cơ quan BHXH cùng cấp"];
  expect(never.filter((name) => names.has(name))).toEqual([]);
  expect(names.size).toBe(15);
});

test("publishing again makes nothing and leaves everything as people left it", async () => {
  const task = await taskOf("V.2.2", "Phòng Kinh tế");
  const { thang, mai } = commune.company;
  await updateTask({ actor: thang, now: MONDAY }, reportForm(task) as never);
  await setLastDay({ actor: mai, now: MONDAY }, { taskId: task.id, lastDay: "30/10/2026" });
  const before = await tasks();
  const again = await publishPlan({ actor: mai, now: MONDAY }, { planId: task.planId });
  expect(again).toEqual({ ok: true, value: { created: 0, changed: 0, ended: 0 } });
  expect(await tasks()).toEqual(before);
});

test("the next year's publication opens its own period and leaves this year's tasks open", async () => {
  const before = await tasks();
  const next = new Date("2027-01-04T08:00:00+07:00");
  const planId = before[0]?.planId ?? "";
  const published = await publishPlan({ actor: commune.company.mai, now: next }, { planId });
  expect(published).toEqual({ ok: true, value: { created: 53, changed: 0, ended: 0 } });
  const after = await tasks();
  expect(after.filter(({ period }) => period === "2026")).toEqual(before);
  const due = after.find(({ ref, period }) => ref === "V.1.3" && period === "2027");
  expect(due?.lastDay).toBe("2027-12-25");
});

test("a last day may be set once, within the period and not in the past", async () => {
  const task = await taskOf("V.4.2", "Bảo hiểm xã hội cơ sở Giao Thủy");
  const set = (lastDay: string) =>
    setLastDay({ actor: commune.company.mai, now: MONDAY }, { taskId: task.id, lastDay });
  const wrong = (problem: string) => ({
    ok: false,
    reason: "invalid",
    fields: { lastDay: problem },
  });
  expect(await set("")).toEqual(wrong("missing"));
  expect(await set("30/02/2026")).toEqual(wrong("not_a_day"));
  expect(await set("07/06/2026")).toEqual(wrong("last_day_out_of_plan"));
  expect(await set("01/01/2027")).toEqual(wrong("last_day_out_of_plan"));
  expect(await set("08/06/2026")).toMatchObject({ ok: true });
  expect(await set("09/06/2026")).toEqual({ ok: false, reason: "already_dated" });
});
