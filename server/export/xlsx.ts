import "server-only";
import { type ColumnDef, writeXlsxStream } from "hucre/xlsx";
import { excelCell, sheetName } from "../../domain/export/excel-cell";
import type { Column, Table } from "../../domain/export/table";

// "@" is text for good: also when somebody opens the cell and presses Enter, it becomes no formula.
const FORMATS = {
  text: "@",
  day: "dd/mm/yyyy",
  instant: "dd/mm/yyyy hh:mm",
  number: "0",
  figure: "General",
  percent: "0%",
} satisfies Record<Column<never>["kind"], string>;

/** The table as a workbook, written while its rows come. `cut` marks a text that is longer than a cell may be. */
export function xlsxOf<R>(table: Table<R>, cut: string): ReadableStream<Uint8Array> {
  return writeXlsxStream(cellsOf(table, cut), {
    name: sheetName(table.title),
    columns: table.columns.map(definition),
    freezePane: { rows: 1 },
  });
}

function definition<R>({ heading, width, kind }: Column<R>): ColumnDef {
  return {
    header: heading,
    width,
    style: { numFmt: FORMATS[kind], alignment: { vertical: "top", wrapText: kind === "text" } },
  };
}

async function* cellsOf<R>({ rows, columns }: Table<R>, cut: string) {
  for await (const row of rows) yield columns.map((column) => excelCell(column, row, cut));
}
