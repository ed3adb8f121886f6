import "server-only";
import { writeCsvStream } from "hucre/csv";
import { csvCell } from "../../domain/export/csv-cell";
import { withoutFormula } from "../../domain/export/formula";
import type { Table } from "../../domain/export/table";

/** The table as RFC 4180 has it, in UTF-8 with the mark by which Excel knows that. */
export function csvOf<R>(table: Table<R>): ReadableStream<Uint8Array> {
  return writeCsvStream(linesOf(table), { bom: true, headers: false });
}

async function* linesOf<R>({ rows, columns }: Table<R>) {
  yield columns.map((column) => withoutFormula(column.heading));
  for await (const row of rows) yield columns.map((column) => csvCell(column, row));
}
