import "server-only";
import { unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { ReportDocument } from "../../domain/report/document";
import { FONT } from "../../domain/report/form";
import { printable } from "../../domain/report/printable";
import { packed } from "./packed";
import { appendixSheet, HEADING_ROW, titleSheet } from "./xlsx/sheet";

/** A report's appendices as a workbook, a sheet for each; the same document gives the same bytes. */
export async function reportXlsx(document: ReportDocument): Promise<Buffer> {
  const day = new Date(`${document.dataDay}T00:00:00Z`);
  const author = printable(document.issuer.called);
  const appendices = document.appendices.map((_, index) => appendixSheet(document, index));
  const workbook = await writeXlsx({
    sheets: appendices.length > 0 ? appendices : [titleSheet(document)],
    // The library names these rows without the quotation marks that a name of several words wants.
    namedRanges: appendices.map(({ name }) => ({
      name: "_xlnm.Print_Titles",
      range: `'${name}'!$${HEADING_ROW}:$${HEADING_ROW}`,
      scope: name,
    })),
    defaultFont: { name: FONT, size: 12 },
    properties: {
      title: printable(`${document.kind} ${document.subject}`),
      creator: author,
      lastModifiedBy: author,
      created: day,
      modified: day,
    },
  });
  return packed(unzipSync(workbook));
}
