import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "../../db/connect";
import { takeUpTargets } from "../jobs/take-up-targets";
import { targets } from "../queries/targets";
import { MONDAY, type TestCommune, testCommune } from "../testing/commune";

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune();
});
afterAll(() => commune.close());

test("publishing the plan brings its targets into being, with whom it makes report on them", async () => {
  const found = await targets(commune.company.hanh);
  const said = found.map((one) => [one.unit, one.finalYear, one.finalValue, one.yearlyGain]);
  expect(said).toEqual([
    ["percent", 2030, 60, null],
    ["people", 2030, 5053, 345],
    ["people", 2030, 781, 38],
  ]);
  const [, all, voluntary] = found;
  expect(voluntary?.partOfId).toBe(all?.id);
  expect(voluntary?.isAtLeast).toBe(true);
  for (const { responsibleAgencyName, responsibleDutyRef } of found)
    expect([responsibleAgencyName, responsibleDutyRef]).toEqual([
      "Bảo hiểm xã hội cơ sở Giao Thủy",
      "V.4.4",
    ]);
});

test("nothing that the plan does not say is there: no baseline, no year, no share, no actual", async () => {
  for (const target of await targets(commune.company.mai)) {
    expect([target.baseline, target.planned, target.shares, target.actuals]).toEqual([
      null,
      [],
      [],
      [],
    ]);
    expect([target.baselineYear, target.years]).toEqual([2025, [2026, 2027, 2028, 2029, 2030]]);
  }
});

test("a plan whose targets are there is left alone at the next start", async () => {
  expect(await takeUpTargets(MONDAY)).toBe(0);
  expect(await targets(commune.company.mai)).toHaveLength(3);
});

test("a plan that was published before targets were read gets them at the next start, once", async () => {
  const owner = connect(commune.ownerUrl, { max: 1 });
  await owner`delete from targets`;
  await owner.end();
  expect(await targets(commune.company.mai)).toEqual([]);
  const both = await Promise.all([takeUpTargets(MONDAY), takeUpTargets(MONDAY)]);
  expect(both.sort()).toEqual([0, 1]);
  expect(await targets(commune.company.mai)).toHaveLength(3);
});
