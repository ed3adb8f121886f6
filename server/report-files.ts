import "server-only";
import { fileName } from "../domain/export/file-name";
import type { ReportDocument } from "../domain/report/document";
import type { MadeFile } from "./keep-bytes";
import { reportDocx } from "./report/docx";
import { reportXlsx } from "./report/xlsx";

export const REPORT_FORMATS = ["docx", "xlsx"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const TYPES: Record<ReportFormat, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A report as a file, named by its title and its data day; a draft says in its name that it is one. */
export async function reportFile(
  document: ReportDocument,
  format: ReportFormat,
  title: string,
): Promise<MadeFile> {
  const bytes = await (format === "docx" ? reportDocx(document) : reportXlsx(document));
  return { name: reportFileName(title, document.dataDay, format), mediaType: TYPES[format], bytes };
}

export function reportFileName(title: string, day: string, format: ReportFormat): string {
  return fileName(title, day, "xlsx").replace(/xlsx$/, format);
}
