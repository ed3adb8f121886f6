import type { CellStyle, Cell as SheetCell, WriteSheet } from "hucre/xlsx";
import { sheetName } from "../../../domain/export/excel-cell";
import type { Cell, DocumentTable, ReportDocument } from "../../../domain/report/document";
import { MARGIN, PAPER } from "../../../domain/report/form";
import { printable } from "../../../domain/report/printable";
import { linesOf } from "../../../domain/report/rows";
import { columnWidths } from "../../../domain/report/widths";
import { appendixLabel, belongsTo } from "../../../domain/report/wording";
import { writtenCell } from "../../../domain/report/written-cell";
import { cellOf } from "./cell";
import { BODY, GROUP, HEADING, LABEL, NOTE } from "./styles";

/** Where the columns' headings stand, counted from 1: below the label, the title and what it belongs to. */
export const HEADING_ROW = 4;

/** A column is measured in digits of the workbook's letters; one is this many points wide. */
const DIGIT = 6;
/** "STT" fits. */
const NARROWEST = 7;
const SIZE_OF_LETTERS = 12;
const LINE_HEIGHT = 15.75;
/** No row of a workbook is higher. */
const HIGHEST = 409;

/** What a landscape page holds between its margins, in points. */
const WRITTEN_ACROSS = ((PAPER.height - MARGIN.left - MARGIN.right) / 25.4) * 72;

const inches = (millimetres: number) => millimetres / 25.4;

/** One appendix: its head as on paper, its table below, every figure a number. */
export function appendixSheet(document: ReportDocument, index: number): WriteSheet {
  const { appendices } = document;
  const appendix = appendices[index];
  if (!appendix) throw new Error(`There is no appendix ${index}.`);
  const { title, table } = appendix;
  const label = appendixLabel(index, appendices.length);
  const rows: Row[] = [
    { across: label, style: LABEL },
    { across: printable(title).toLocaleUpperCase("vi"), style: LABEL },
    { across: belongsTo(document), style: NOTE },
    {
      cells: table.columns.map(({ heading }) => heading),
      styles: table.columns.map(() => HEADING),
    },
    ...table.rows.map((row) => tableRow(row, table)),
  ];
  const widths = columnWidths(table, Math.floor(WRITTEN_ACROSS / DIGIT)).map((width) =>
    Math.max(NARROWEST, width),
  );
  return {
    ...drawn(rows, table.columns.length),
    name: sheetName(label),
    columns: widths.map((width) => ({ width })),
    rowDefs: heights(rows, widths),
    freezePane: { rows: HEADING_ROW },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: {
        top: inches(MARGIN.top),
        bottom: inches(MARGIN.bottom),
        left: inches(MARGIN.left),
        right: inches(MARGIN.right),
        header: inches(10),
        footer: inches(10),
      },
    },
    headerFooter: { differentFirst: true, oddHeader: "&C&P" },
  };
}

/** As high as its longest text wants: not every program finds that out by itself. */
function heights(rows: Row[], widths: number[]): WriteSheet["rowDefs"] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const lines = rows.map((row) => {
    if ("across" in row) return linesOf(row.across, whole * DIGIT, row.style.font?.size ?? 0);
    const cells = row.cells.map((cell, index) =>
      linesOf(writtenCell(cell), (widths[index] ?? 1) * DIGIT, SIZE_OF_LETTERS),
    );
    return Math.max(...cells);
  });
  return new Map(
    lines.map((count, index) => {
      const height = "across" in (rows[index] ?? {}) ? LINE_HEIGHT * 1.2 : LINE_HEIGHT;
      return [index, { height: Math.min(HIGHEST, count * height + 2) }];
    }),
  );
}

/** What a report without appendices has to show: what it is. */
export function titleSheet({ kind, subject }: ReportDocument): WriteSheet {
  const rows = [kind, subject].map((text) => ({ across: printable(text), style: LABEL }));
  return { ...drawn(rows, 1), name: sheetName(printable(kind)), columns: [{ width: 100 }] };
}

/** A text across all columns, or a cell for each of them. */
type Row = { across: string; style: CellStyle } | { cells: Cell[]; styles: CellStyle[] };

function tableRow(row: DocumentTable["rows"][number], { columns }: DocumentTable): Row {
  if ("group" in row) return { across: row.group, style: GROUP };
  return {
    cells: columns.map((_, index) => row.cells[index] ?? ""),
    styles: columns.map(({ align }) => BODY[align]),
  };
}

function drawn(rows: Row[], columns: number): Pick<WriteSheet, "cells" | "merges"> {
  const cells = new Map<string, Partial<SheetCell>>();
  for (const [row, content] of rows.entries()) {
    const styles = "across" in content ? Array(columns).fill(content.style) : content.styles;
    for (const [column, style] of styles.entries()) {
      const cell =
        "across" in content ? (column === 0 ? content.across : "") : content.cells[column];
      cells.set(`${row},${column}`, cellOf(cell ?? "", style));
    }
  }
  const merges = rows.flatMap((row, index) =>
    "across" in row && columns > 1
      ? [{ startRow: index, endRow: index, startCol: 0, endCol: columns - 1 }]
      : [],
  );
  return { cells, merges };
}
