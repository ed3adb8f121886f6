import type { CellStyle, Cell as SheetCell } from "hucre/xlsx";
import { excelText } from "../../../domain/export/excel-cell";
import type { Cell } from "../../../domain/report/document";
import { printableLines } from "../../../domain/report/printable";

// "@" is text for good: also when somebody opens the cell and presses Enter, it becomes no formula.
const TEXT = "@";

/** Stands at the end of a text that is longer than a cell may be. */
const CUT = "…";

/** A cell that holds a number where the report has one; everything else is text and never a formula. */
export function cellOf(cell: Cell, style: CellStyle): Partial<SheetCell> {
  if (typeof cell === "string") {
    const text = excelText(printableLines(cell).join("\n"), CUT);
    return { value: text === "" ? null : text, style: { ...style, numFmt: TEXT } };
  }
  if (typeof cell === "number")
    return {
      value: cell,
      style: { ...style, numFmt: Number.isInteger(cell) ? "#,##0" : "#,##0.0#" },
    };
  const { percent } = cell;
  return {
    // As near to a hundredth of it as can be written.
    value: Number((percent / 100).toFixed(12)),
    style: { ...style, numFmt: Number.isInteger(percent) ? "0%" : "0.0#%" },
  };
}
