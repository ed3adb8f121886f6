import type { CellStyle } from "hucre/xlsx";
import { FONT } from "../../../domain/report/form";

const BLACK = { rgb: "000000" };
const THIN = { style: "thin", color: BLACK } as const;
const LINES = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const letters = { name: FONT, size: 12, color: BLACK };
const middle = { horizontal: "center", vertical: "center", wrapText: true } as const;

export const LABEL: CellStyle = { font: { ...letters, size: 14, bold: true }, alignment: middle };
export const NOTE: CellStyle = { font: { ...letters, size: 14, italic: true }, alignment: middle };
export const HEADING: CellStyle = {
  font: { ...letters, bold: true },
  alignment: middle,
  border: LINES,
};
export const GROUP: CellStyle = {
  font: { ...letters, bold: true },
  alignment: { vertical: "center", wrapText: true },
  border: LINES,
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } },
};

const body = (horizontal: "left" | "center" | "right"): CellStyle => ({
  font: letters,
  alignment: { horizontal, vertical: "top", wrapText: true },
  border: LINES,
});
export const BODY = { left: body("left"), center: body("center"), right: body("right") };
