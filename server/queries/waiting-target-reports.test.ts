import { afterAll, beforeAll, expect, test } from "vitest";
import { confirmTargetReport } from "../commands/confirm-target-report";
import { correctTargetReport } from "../commands/correct-target-report";
import { reportTarget } from "../commands/report-target";
import { setTargetAgency } from "../commands/set-target-agency";
import { done } from "../found";
import { type TestCommune, testCommune } from "../testing/commune";
import { targetReport, targetsOfPlan } from "../testing/targets";
import { waitingTargetReports } from "./waiting-target-reports";

let commune: TestCommune;
let targets: Awaited<ReturnType<typeof targetsOfPlan>>;
beforeAll(async () => {
  commune = await testCommune();
  targets = await targetsOfPlan();
});
afterAll(() => commune.close());

const by = (name: keyof TestCommune["company"]) => ({
  ...{ actor: commune.company[name], now: new Date("2026-10-05T08:00:00+07:00") },
});

async function correct(reportId: string, value: string) {
  const { documentNumber, documentDate } = targetReport("", "2026-10-02", value);
  const input = { reportId, value, documentNumber, documentDate };
  return done(await correctTargetReport(by("hanh"), input)).reportId;
}

test("a correction is laid beside the confirmed figure that it would replace", async () => {
  const input = targetReport(targets.all.id, "2026-09-30", "3.509");
  const first = done(await reportTarget(by("hanh"), input)).reportId;
  const earlier = async () => {
    const { rows } = await waitingTargetReports(commune.company.son);
    return rows.map((row) => [row.value, row.earlier]);
  };
  // What corrects a figure that nobody confirmed replaces none that counts.
  const second = await correct(first, "3.510");
  expect(await earlier()).toEqual([[3510, null]]);
  done(await confirmTargetReport(by("son"), { reportId: second }));
  await correct(await correct(second, "3.508"), "3.507");
  expect(await earlier()).toEqual([[3507, 3510]]);
});

test("figures that others judge take no room among those that wait for a person", async () => {
  const { rate } = targets;
  await setTargetAgency(by("son"), { targetId: rate.id, agencyId: commune.company.mai.agencyId });
  const sent = async (name: "binh" | "hanh", targetId: string, lastDay: string, value: string) =>
    done(await reportTarget(by(name), targetReport(targetId, lastDay, value)));
  // The office's own are the oldest; the office judges none of them.
  for (const [month, value] of [
    ["06-30", "41"],
    ["07-31", "42"],
  ] as const)
    await sent("binh", rate.id, `2026-${month}`, value);
  for (const [month, value] of [
    ["07-31", "3.490"],
    ["08-31", "3.500"],
  ] as const)
    await sent("hanh", targets.all.id, `2026-${month}`, value);
  const told = async (name: keyof TestCommune["company"], most?: number) => {
    const { total, rows } = await waitingTargetReports(commune.company[name], most);
    return [total, rows.map(({ value }) => value)];
  };
  expect(await told("mai")).toEqual([3, [3507, 3490, 3500]]);
  expect(await told("mai", 2)).toEqual([3, [3507, 3490]]);
  expect(await told("son")).toEqual([5, [3507, 41, 42, 3490, 3500]]);
  expect(await told("son", 2)).toEqual([5, [3507, 41]]);
  for (const name of ["hanh", "thang", "tuan"] as const) expect(await told(name)).toEqual([0, []]);
});
