import { expect, test } from "vitest";
import { workedBack } from "./work-back";

const PLAN = { firstYear: 2026, finalYear: 2030 };

test("the plan's own targets work back to 3.328 and 591 at the end of 2025", () => {
  expect(workedBack({ ...PLAN, finalValue: 5053, yearlyGain: 345 })).toEqual({
    baseline: { year: 2025, value: 3328 },
    planned: [
      { year: 2026, value: 3673 },
      { year: 2027, value: 4018 },
      { year: 2028, value: 4363 },
      { year: 2029, value: 4708 },
    ],
  });
  const voluntary = workedBack({ ...PLAN, finalValue: 781, yearlyGain: 38 });
  expect(voluntary?.baseline).toEqual({ year: 2025, value: 591 });
});

test.each([
  ["no final figure", { ...PLAN, finalValue: null, yearlyGain: 345 }],
  ["no yearly gain", { ...PLAN, finalValue: 60, yearlyGain: null }],
  ["no years", { firstYear: null, finalYear: null, finalValue: 60, yearlyGain: 1 }],
  ["a start below nothing", { ...PLAN, finalValue: 100, yearlyGain: 345 }],
])("with %s nothing is worked back", (_what, target) => {
  expect(workedBack(target)).toBeNull();
});
