import { expect, test } from "vitest";
import { missingOf } from "./missing";

const BARE = {
  ...{ unit: "people", finalValue: 5053, finalYear: 2030, responsibleAgencyId: "bhxh" },
  ...{ years: [2028, 2029, 2030], baseline: null, planned: [], shares: [], shareSums: [] },
};

test("as the plan came, baseline, the annex's years and the villages are missing, and not the last year", () => {
  expect(missingOf(BARE, 0)).toEqual([
    { code: "baseline", years: [] },
    { code: "years", years: [2028, 2029] },
    { code: "villages", years: [] },
  ]);
  expect(missingOf(BARE, 20).at(-1)).toEqual({ code: "shares", years: [] });
});

test("what was worked back is still asked for", () => {
  const planned = [2028, 2029].map((year) => ({ year, value: 9, workedBack: year === 2029 }));
  const target = { ...BARE, planned, baseline: { workedBack: true } };
  expect(missingOf(target, 0).slice(0, 2)).toEqual([
    { code: "baseline_worked_back", years: [] },
    { code: "years_worked_back", years: [2029] },
  ]);
});

test("shares that do not add up, a target without figures and one that nobody reports on are said", () => {
  const sum = (year: number, planned: number | null, of: number) => ({
    year,
    planned,
    sum: of,
    villages: 2,
  });
  const shareSums = [sum(2028, null, 3), sum(2029, 10, 9), sum(2030, 10, 10)];
  const planned = [2028, 2029].map((year) => ({ year, value: 10, workedBack: false }));
  const full = { ...BARE, planned, baseline: { workedBack: false }, shares: [1], shareSums };
  expect(missingOf(full, 2)).toEqual([{ code: "shares_differ", years: [2029] }]);
  const open = { ...full, unit: null, responsibleAgencyId: null, shareSums: [] };
  expect(missingOf(open, 2).map(({ code }) => code)).toEqual(["figures", "agency"]);
});

test("a figure entered for the last year that is not the plan's is said", () => {
  const planned = (value: number) => [
    { year: 2028, value: 1, workedBack: false },
    { year: 2029, value: 2, workedBack: false },
    { year: 2030, value, workedBack: false },
  ];
  const of = (value: number) =>
    missingOf({ ...BARE, planned: planned(value), baseline: { workedBack: false } }, 0);
  expect(of(5000)[0]).toEqual({ code: "final_differs", years: [2030] });
  expect(of(5053).map(({ code }) => code)).toEqual(["villages"]);
});
