import fc from "fast-check";
import { expect, test } from "vitest";
import type { DocumentTable } from "./document";
import { printedRows } from "./rows";
import { columnWidths } from "./widths";

const columns = (shares: number[]): DocumentTable["columns"] =>
  shares.map((share) => ({ heading: "", share, align: "left" }));

test("the columns fill the table to the last unit, whatever their shares", () => {
  const shares = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(shares, fc.integer({ min: 2000, max: 20_000 }), (given, whole) => {
      const widths = columnWidths({ columns: columns(given), rows: [] }, whole);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(whole);
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("a row of ordinary length stays on one page, one of 3,000 characters may be parted", () => {
  const rows = [
    "Đã ban hành kế hoạch.",
    "Đã ban hành kế hoạch. ".repeat(140),
    "một\nhai".repeat(9),
  ];
  const table = { columns: columns([1, 3]), rows: rows.map((cell) => ({ cells: [1, cell] })) };
  expect(printedRows(table, 700, 13).map((row) => row.kind === "cells" && row.whole)).toEqual([
    true,
    false,
    true,
  ]);
});
