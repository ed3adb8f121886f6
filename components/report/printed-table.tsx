import type { CSSProperties } from "react";
import type { DocumentTable } from "@/domain/report/document";
import { printable, printableLines } from "@/domain/report/printable";
import { type PrintedRow, printedRows } from "@/domain/report/rows";

type Props = {
  table: DocumentTable;
  /** Of the letters, in points. */
  size: number;
  /** On paper, in millimetres. */
  width: number;
  /** What names it, where it is more than a part of a text. */
  labelledBy?: string;
};

/** What can be moved must be reached by the keyboard too. */
const REACHED = { tabIndex: 0 } as const;

/** A table that is as wide as the paper, and where there is less room is moved in its own box. */
export function PrintedTable({ table, size, width, labelledBy }: Props) {
  const { columns } = table;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  // Rows and lines are known by their place alone.
  const shown = (row: PrintedRow, place: number) => <Row key={place} row={row} columns={columns} />;
  const look: CSSProperties & Record<`--${string}`, string | number> = {
    "--letters": `${size}pt`,
    "--columns": columns.length,
  };
  return (
    <section className="paper-table" style={look} aria-labelledby={labelledBy} {...REACHED}>
      <table>
        <colgroup>
          {columns.map(({ heading, share }) => (
            <col key={heading} style={{ width: `${(share / shares) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ heading }) => (
              <th key={heading} scope="col">
                {printable(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{printedRows(table, (width / 25.4) * 72, size).map(shown)}</tbody>
      </table>
    </section>
  );
}

function Row({ row, columns }: { row: PrintedRow; columns: DocumentTable["columns"] }) {
  if (row.kind === "group")
    return (
      <tr className="paper-group">
        <th colSpan={columns.length} scope="colgroup">
          {printable(row.text)}
        </th>
      </tr>
    );
  return (
    <tr data-parted={row.whole ? undefined : ""}>
      {columns.map(({ heading, align }, index) => (
        <td key={heading} data-align={align}>
          {printableLines(row.cells[index] ?? "").map(paragraph)}
        </td>
      ))}
    </tr>
  );
}

function paragraph(line: string, place: number) {
  return <p key={place}>{line}</p>;
}
