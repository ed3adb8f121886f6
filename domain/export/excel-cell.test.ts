import fc from "fast-check";
import { expect, test } from "vitest";
import { excelCell, LONGEST_CELL, sheetName } from "./excel-cell";
import { fileName } from "./file-name";

const CUT = "… (toàn văn ở tệp CSV)";
const text = (value: string | null) =>
  excelCell({ heading: "", width: 1, kind: "text", of: () => value }, null, CUT);

test("a day is a whole number of days, an instant stands on the clock of Viet Nam, no day is no cell", () => {
  const day = (value: string | null) =>
    excelCell({ heading: "", width: 1, kind: "day", of: () => value }, null, CUT);
  const instant = (value: Date | null) =>
    excelCell({ heading: "", width: 1, kind: "instant", of: () => value }, null, CUT);
  expect(day("2026-12-14")).toBe(46370);
  expect(day(null)).toBeNull();
  // 23:30 in Greenwich is the next morning here.
  expect(instant(new Date("2026-12-13T23:30:00Z"))).toBeCloseTo(46370 + 6.5 / 24, 8);
  expect(instant(null)).toBeNull();
});

test("a text longer than a cell says where it was cut, and no letter is cut in two", () => {
  const long = text(`${"a".repeat(LONGEST_CELL - CUT.length - 1)}😀${"b".repeat(100)}`);
  expect(long).toHaveLength(LONGEST_CELL - 1);
  expect(long).toMatch(/a… \(toàn văn ở tệp CSV\)$/);
  expect(text("a".repeat(LONGEST_CELL))).toHaveLength(LONGEST_CELL);
  expect(text("")).toBeNull();
});

test("any title becomes a name that Excel allows", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (title) => {
      const name = sheetName(title);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
      expect(name).not.toMatch(/\p{Cs}/u);
    }),
  );
  expect(sheetName("Việc: 2026/2030")).toBe("Việc 2026 2030");
});

test("a file is named in plain letters with its day", () => {
  expect(fileName("Việc của đơn vị", "2026-12-14", "xlsx")).toBe("viec-cua-don-vi-2026-12-14.xlsx");
});
