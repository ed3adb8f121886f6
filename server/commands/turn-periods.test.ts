import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import { OPENS_AT } from "../demonstration/world";
import { done } from "../found";
import { inputsDue } from "../queries/inputs-due";
import { periodsPage } from "../queries/periods-page";
import { steeringView } from "../queries/steering-view";
import { reportForm, type TestCommune, taskOf, testCommune } from "../testing/commune";
import { closePeriod } from "./close-period";
import { openPeriod } from "./open-period";
import { setInputsDay } from "./set-inputs-day";
import { updateTask } from "./update-task";

const SYSTEM = { kind: "system" } as const;

let commune: TestCommune;
let planId = "";
let periodId = "";
beforeAll(async () => {
  commune = await testCommune({ story: true });
  const task = await taskOf("V.4.4", "Bảo hiểm xã hội cơ sở Giao Thủy");
  planId = task.planId;
  periodId = task.periodId;
});
afterAll(() => commune.close());

const at = (day: string) => new Date(`${day}T08:00:00+07:00`);
const close = (day: string, note?: string) =>
  closePeriod({ actor: commune.company.son, now: at(day) }, { periodId, note });
const setDay = (day: string, now = OPENS_AT) =>
  setInputsDay({ actor: commune.company.mai, now }, { periodId, day });

async function eventsCalled(event: "period.closed" | "period.inputs_day_set") {
  const visible = visibleTo(SYSTEM);
  const row = visible.events();
  return visible.read
    .select({ payload: row.payload, actor: row.actorName })
    .from(row)
    .where(and(eq(row.event, event), eq(row.planId, planId)))
    .orderBy(row.number);
}

test.each([
  ["", "missing"],
  ["30/2/2026", "not_a_day"],
  ["13/12/2026", "day_past"],
  ["31/12/2025", "last_day_out_of_plan"],
  ["1/1/2027", "last_day_out_of_plan"],
])("the inputs' day %s is refused as %s, and nothing is noted", async (day, problem) => {
  expect(await setDay(day)).toEqual({ ok: false, reason: "invalid", fields: { day: problem } });
  expect(await eventsCalled("period.inputs_day_set")).toEqual([]);
});

test("agencies are asked for inputs until they have told how things stand in the thirty days before", async () => {
  const { thang, phuong, tuan } = commune.company;
  expect(await inputsDue(thang, "2026-12-14")).toEqual([]);
  done(await setDay("18/12/2026"));
  expect(await setDay("18/12/2026")).toMatchObject({ fields: { day: "day_same" } });
  const [asked] = await inputsDue(thang, "2026-12-14");
  expect(asked).toMatchObject({ label: "2026", inputsDueOn: "2026-12-18", from: "2026-11-18" });
  const before = asked?.missing ?? 0;
  expect(before).toBeGreaterThan(0);
  const visible = visibleTo(SYSTEM);
  const task = visible.tasks();
  const own = await visible.read.select().from(task).where(eq(task.agencyId, thang.agencyId));
  const open = own.filter(
    ({ status, lastReportAt }) =>
      ["not_started", "acknowledged", "in_progress"].includes(status) &&
      (!lastReportAt || lastReportAt < at("2026-11-18")),
  );
  expect(before).toBe(open.length);
  done(await updateTask({ actor: thang, now: OPENS_AT }, reportForm(open[0] as never) as never));
  const [after] = await inputsDue(thang, "2026-12-14");
  expect(after?.missing).toBe(before - 1);
  expect(after?.own).toEqual({ isSent: false, report: null });
  const page = await periodsPage(commune.company.lan, planId, "2026-12-14");
  const inputs = page?.periods[0]?.inputs;
  // The same agencies that the list of reports waits for.
  expect(inputs).toMatchObject({ dueOn: "2026-12-18", agencies: 10, sent: 0 });
  const waiting = await inputsDue(phuong, "2026-12-14");
  expect(waiting.map(({ tasks }) => tasks)).toEqual([1]);
  // The office that gathers the reports sends none to itself.
  const [gathering] = await inputsDue(commune.company.mai, "2026-12-14");
  expect(gathering?.own).toBeNull();
  expect([await inputsDue(tuan, "2026-12-14"), await inputsDue(thang, "2027-01-01")]).toEqual([
    [],
    [],
  ]);
  done(await setDay("", OPENS_AT));
  expect(await inputsDue(thang, "2026-12-14")).toEqual([]);
  expect((await eventsCalled("period.inputs_day_set")).map(({ payload }) => payload)).toEqual([
    { period: "2026", inputsDueOn: "2026-12-18" },
    { period: "2026", inputsDueOn: null },
  ]);
});

test("a period that still runs is not closed", async () => {
  expect(await close("2026-12-31")).toEqual({ ok: false, reason: "period_running" });
  expect(await eventsCalled("period.closed")).toEqual([]);
});

test("closing states what the board counts that day, once, and leaves what is unfinished open", async () => {
  done(await openPeriod({ actor: SYSTEM, now: at("2027-01-01") }, { planId }));
  const day = "2027-01-11";
  const board = await steeringView(commune.company.son, { planId, periodId, on: null }, day);
  const record = done(await close(day, "  Hoàn thành nhiệm vụ năm 2026.  "));
  const counted = board?.strip.flatMap(({ duties, of }) =>
    duties > 0 ? [[of.classes?.[0] ?? "", duties]] : [],
  );
  expect(record.duties).toEqual(Object.fromEntries(counted ?? []));
  expect(Object.values(record.duties).reduce((sum, one) => sum + one, 0)).toBe(30);
  const { set_aside: aside = 0, ...tasks } = record.tasks;
  expect(Object.values(tasks).reduce((sum, one) => sum + one, 0)).toBe(board?.gaps.total.tasks);
  expect([tasks.overdue ?? 0, tasks.no_deadline ?? 0, aside]).toEqual([
    board?.late.figure.tasks,
    board?.gaps.noDeadline.tasks,
    0,
  ]);
  const note = "Hoàn thành nhiệm vụ năm 2026.";
  expect(await eventsCalled("period.closed")).toEqual([
    { payload: { period: "2026", record, note }, actor: "Phạm Hồng Sơn" },
  ]);
  expect(await close(day)).toEqual({ ok: false, reason: "period_closed" });
  expect(await setDay("20/12/2026", at(day))).toEqual({ ok: false, reason: "period_closed" });

  const task = await taskOf("V.2.2", "Phòng Kinh tế");
  const late = { actor: commune.company.thang, now: at("2027-01-12") };
  done(await updateTask(late, reportForm(task) as never));
  const page = await periodsPage(commune.company.son, null, "2027-01-12");
  expect(page?.periods.map(({ label }) => label)).toEqual(["2027", "2026"]);
  expect(page?.periods[1]).toMatchObject({
    closedByName: "Phạm Hồng Sơn",
    closingNote: note,
    closingRecord: record,
  });
});
