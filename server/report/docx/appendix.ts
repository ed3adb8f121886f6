import type { ISectionOptions } from "docx";
import type { ReportDocument } from "../../../domain/report/document";
import { SIZE, tableSize } from "../../../domain/report/form";
import { printable } from "../../../domain/report/printable";
import { appendixLabel, belongsTo } from "../../../domain/report/wording";
import { centred, hairline } from "./line";
import { points } from "./measures";
import { pages, WRITTEN_ACROSS } from "./page";
import { documentTable } from "./table";

/** An appendix on pages of its own that lie across. */
export function appendixSection(document: ReportDocument, index: number): ISectionOptions {
  const { appendices } = document;
  const appendix = appendices[index];
  if (!appendix) throw new Error(`There is no appendix ${index}.`);
  const { title, table } = appendix;
  return {
    ...pages(true),
    children: [
      centred(appendixLabel(index, appendices.length), SIZE.appendix, {
        bold: true,
        keepNext: true,
      }),
      centred(printable(title).toLocaleUpperCase("vi"), SIZE.appendix, {
        bold: true,
        keepNext: true,
      }),
      centred(belongsTo(document), SIZE.appendix, {
        italics: true,
        keepNext: true,
        spacing: { after: points(12) },
      }),
      documentTable(table, WRITTEN_ACROSS, tableSize(table.columns.length)),
      ...(index === appendices.length - 1 ? [hairline()] : []),
    ],
  };
}
