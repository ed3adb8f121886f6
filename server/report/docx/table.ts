import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { DocumentTable } from "../../../domain/report/document";
import { printable, printableLines } from "../../../domain/report/printable";
import { type PrintedRow, printedRows } from "../../../domain/report/rows";
import { columnWidths } from "../../../domain/report/widths";
import { run } from "./line";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
/** Within a cell, in twips. */
const INSET = { top: 30, bottom: 30, left: 60, right: 60, marginUnitType: WidthType.DXA };

type Align = DocumentTable["columns"][number]["align"];

/** A table of a width in twips. Its heading stands again on every page it runs on to. */
export function documentTable(table: DocumentTable, width: number, size: number): Table {
  const widths = columnWidths(table, width);
  const rows = printedRows(table, width / 20, size);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS,
    margins: INSET,
    rows: [headings(table, widths, size), ...rows.map((row) => printed(row, table, widths, size))],
  });
}

function headings({ columns }: DocumentTable, widths: number[], size: number): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading }, index) =>
      cell(widths[index], [text(printable(heading), size, "center", { bold: true })], {
        verticalAlign: VerticalAlign.CENTER,
      }),
    ),
  });
}

function printed(
  row: PrintedRow,
  { columns }: DocumentTable,
  widths: number[],
  size: number,
): TableRow {
  if (row.kind === "group")
    return new TableRow({
      cantSplit: true,
      children: [
        cell(
          widths.reduce((sum, width) => sum + width, 0),
          // A heading of rows does not stay behind at the foot of a page.
          [text(printable(row.text), size, "left", { bold: true, keepNext: true })],
          { columnSpan: columns.length, shading: { type: ShadingType.CLEAR, fill: "F2F2F2" } },
        ),
      ],
    });
  return new TableRow({
    cantSplit: row.whole,
    children: columns.map(({ align }, index) => {
      const lines = printableLines(row.cells[index] ?? "");
      const paragraphs = lines.map((line) => text(line, size, align));
      return cell(widths[index], paragraphs.length > 0 ? paragraphs : [text("", size, align)]);
    }),
  });
}

function text(
  words: string,
  size: number,
  align: Align,
  look: { bold?: boolean; keepNext?: boolean } = {},
): Paragraph {
  const { keepNext, ...bold } = look;
  return new Paragraph({
    alignment: {
      left: AlignmentType.LEFT,
      center: AlignmentType.CENTER,
      right: AlignmentType.RIGHT,
    }[align],
    keepNext,
    children: [run(words, size, bold)],
  });
}

function cell(
  size = 0,
  children: Paragraph[],
  look: Partial<ConstructorParameters<typeof TableCell>[0]> = {},
): TableCell {
  return new TableCell({ ...look, width: { size, type: WidthType.DXA }, children });
}
