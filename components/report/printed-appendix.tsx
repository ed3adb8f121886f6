import { type CSSProperties, useId } from "react";
import type { ReportDocument } from "@/domain/report/document";
import { MARGIN, PAPER, tableSize } from "@/domain/report/form";
import { printable } from "@/domain/report/printable";
import { appendixLabel, belongsTo } from "@/domain/report/wording";
import { pageName } from "./paper-rules";
import { PrintedTable } from "./printed-table";

/** An appendix on a sheet of its own that lies across. */
export function PrintedAppendix({ document, index }: { document: ReportDocument; index: number }) {
  const id = useId();
  const appendix = document.appendices[index];
  if (!appendix) return null;
  const { title, table } = appendix;
  const look: CSSProperties & Record<"--paper", string> = {
    page: pageName(index),
    "--paper": `${PAPER.height}mm`,
  };
  return (
    <section className="paper-sheet" style={look} aria-labelledby={id}>
      <div className="paper-appendix-head">
        <h3 id={id}>
          {appendixLabel(index, document.appendices.length)}
          <br />
          {printable(title).toLocaleUpperCase("vi")}
        </h3>
        <p>{belongsTo(document)}</p>
      </div>
      <PrintedTable
        table={table}
        size={tableSize(table.columns.length)}
        width={PAPER.height - MARGIN.left - MARGIN.right}
        labelledBy={id}
      />
    </section>
  );
}
