import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCount, parsePercent, writeFigure } from "./figure";

test.each([
  ["5.053", 5053],
  ["5053", 5053],
  ["5 053", 5053],
  ["5\u00a0053", 5053],
  ["5.053 người", 5053],
  ["  5.053\t", 5053],
  ["5053 Người.", 5053],
  ["781", 781],
  ["05", 5],
  ["0", 0],
  ["1.234.567", 1_234_567],
  ["12 500 lao động", 12_500],
])("%j is %d people", (typed, value) => {
  expect(parseCount(typed)).toEqual({ ok: true, value });
});

test.each([
  ["", "missing"],
  ["   ", "missing"],
  ["người", "missing"],
  ["5,053", "count_comma"],
  ["5053,0", "count_comma"],
  ["5.053,5", "count_comma"],
  ["5.05", "count_groups"],
  ["5.0530", "count_groups"],
  ["50.53", "count_groups"],
  ["0.053", "count_groups"],
  ["5..053", "count_groups"],
  ["5.053 200", "count_groups"],
  ["5O53", "count_letters"],
  ["năm nghìn", "count_letters"],
  ["-5", "count_letters"],
  ["5.053*", "count_letters"],
  ["1e3", "count_letters"],
  ["#REF!", "count_letters"],
  ["999999999999", "count_large"],
])("%j is no number of people: %s", (typed, problem) => {
  expect(parseCount(typed)).toEqual({ ok: false, problem });
});

test.each([
  ["59,8", 59.8],
  ["59,8%", 59.8],
  ["60", 60],
  ["60 %", 60],
  ["100", 100],
  ["0", 0],
  ["59,85 phần trăm", 59.85],
])("%j is %d percent", (typed, value) => {
  expect(parsePercent(typed)).toEqual({ ok: true, value });
});

test.each([
  ["", "missing"],
  ["59.8", "percent_dot"],
  ["100,01", "percent_range"],
  ["101", "percent_range"],
  ["59,855", "percent_form"],
  ["59,", "percent_form"],
  [",5", "percent_form"],
  ["sáu mươi", "percent_letters"],
  ["-1", "percent_letters"],
])("%j is no percentage: %s", (typed, problem) => {
  expect(parsePercent(typed)).toEqual({ ok: false, problem });
});

test("whatever is written as a figure is read as the same figure", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (value) => {
      expect(parseCount(writeFigure(value, "people"))).toEqual({ ok: true, value });
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const value = hundredths / 100;
      expect(parsePercent(writeFigure(value, "percent"))).toEqual({ ok: true, value });
    }),
  );
});
