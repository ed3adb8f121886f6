import fc from "fast-check";
import { expect, test } from "vitest";
import { linePieces, targetScale, valueTicks, yearTicks } from "./target-scale";

test("steps are round, few and hold every figure", () => {
  expect(valueTicks([3328, 3590, 5053])).toEqual([3000, 3500, 4000, 4500, 5000, 5500]);
  expect(valueTicks([591, 632, 781])).toEqual([550, 600, 650, 700, 750, 800]);
  expect(valueTicks([59.8, 60])).toEqual([59.5, 60]);
  expect(valueTicks([48])).toEqual([48, 48.5]);
  expect(valueTicks([])).toEqual([0, 1]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 1 }), (values) => {
      const ticks = valueTicks(values);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
    }),
  );
});

const SPAN = { from: "2025-12-31", until: "2030-12-31" };
const scale = targetScale(SPAN, [3000, 5000]);

test("days and figures are places in per cent", () => {
  expect([scale.x("2025-12-31"), scale.x("2030-12-31"), scale.x("2031-05-01")]).toEqual([
    ...[0, 100, 100],
  ]);
  expect([scale.y(3000), scale.y(4000), scale.y(5000)]).toEqual([100, 50, 0]);
});

test("every year end is named, of a long time every other", () => {
  expect(yearTicks(SPAN)).toEqual(
    [2025, 2026, 2027, 2028, 2029, 2030].map((year) => `${year}-12-31`),
  );
  expect(yearTicks({ from: "2020-12-31", until: "2045-12-31" })).toHaveLength(9);
});

test("a year that is missing is a gap in the line, and what was worked back is told apart", () => {
  const point = (year: number, value: number, workedBack = false) => ({
    ...{ day: `${year}-12-31`, value, workedBack },
  });
  const pieces = linePieces(
    [
      point(2025, 3000, true),
      point(2026, 3500),
      point(2027, 4000),
      point(2029, 4500),
      point(2030, 5000),
    ],
    scale,
  );
  expect(pieces.map(({ workedBack }) => workedBack)).toEqual([true, false, false]);
  expect(pieces[0]?.d).toBe("M0 100L19.99 75");
  expect(pieces[2]?.d).toBe("M80.01 25L100 0");
});
