import type { DocumentTable } from "./document";
import { lineWidths } from "./letters";
import { columnWidths } from "./widths";
import { writtenCell } from "./written-cell";

/** A row in words. One that is `whole` is never parted by a page's end. */
export type PrintedRow =
  | { kind: "group"; text: string }
  | { kind: "cells"; cells: string[]; whole: boolean };

/** A row of more lines than these would leave a large hole at the foot of a page, or never fit on one. */
const MOST_LINES_KEPT = 12;

/** The rows of a table that is `width` points wide, its letters of a size. */
export function printedRows(table: DocumentTable, width: number, size: number): PrintedRow[] {
  const widths = columnWidths(table, width);
  return table.rows.map((row) => {
    if ("group" in row) return { kind: "group", text: row.group };
    const cells = row.cells.map(writtenCell);
    const lines = cells.map((cell, index) => linesOf(cell, widths[index] ?? width, size));
    return { kind: "cells", cells, whole: Math.max(0, ...lines) <= MOST_LINES_KEPT };
  });
}

/** About how many lines a text takes in so many points, an empty one as many as a letter. */
export function linesOf(text: string, width: number, size: number): number {
  return text.split("\n").reduce((lines, part) => lines + lineWidths(part, size, width).length, 0);
}
