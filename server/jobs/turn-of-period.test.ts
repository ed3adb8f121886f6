import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import { importPlan } from "../commands/import-plan";
import { publishPlan } from "../commands/publish-plan";
import { done } from "../found";
import { type TestCommune, taskOf, testCommune } from "../testing/commune";
import { turnPeriods } from "./turn-of-period";

const SYSTEM = { kind: "system" } as const;

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune();
  const { standingAgencyId } = await taskOf("V.1.3", "Phòng Văn hoá - Xã hội");
  const now = new Date("2026-06-08T08:00:00+07:00");
  const bring = async (title: string) => {
    const source = `KẾ HOẠCH\n\n${title}\n\nI. NHIỆM VỤ\n\n1. Tuần tra ban đêm.\n\n* Cơ quan thực hiện: Công an xã.`;
    const plan = { source, sourceName: `${title}.md`, standingAgencyId };
    return done(await importPlan({ actor: SYSTEM, now }, plan)).planId;
  };
  done(await publishPlan({ actor: SYSTEM, now }, { planId: await bring("Tuần tra năm 2026") }));
  await bring("Tuần tra giai đoạn 2026-2030");
});
afterAll(() => commune.close());

async function labels(): Promise<string[]> {
  const visible = visibleTo(SYSTEM);
  const period = visible.periods();
  const rows = await visible.read.select().from(period).orderBy(period.startsOn);
  return rows.map(({ label }) => label);
}

test("the round opens what the new year has not, once, for published plans whose years last", async () => {
  const year = ["2026", "2026"];
  expect(await turnPeriods(new Date("2026-12-31T23:59:59+07:00"))).toBe(0);
  expect(await labels()).toEqual(year);
  const newYear = new Date("2027-01-01T00:00:00+07:00");
  const opened = await Promise.all([turnPeriods(newYear), turnPeriods(newYear)]);
  expect(opened.sort()).toEqual([0, 1]);
  expect(await labels()).toEqual([...year, "2027"]);
  expect(await turnPeriods(new Date("2027-06-01T08:00:00+07:00"))).toBe(0);
});

test("after a year in which no machine ran, the running period is opened and no other", async () => {
  expect(await turnPeriods(new Date("2029-02-01T08:00:00+07:00"))).toBe(1);
  expect((await labels()).slice(2)).toEqual(["2027", "2029"]);
});
