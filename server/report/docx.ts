import "server-only";
import { Document, Packer } from "docx";
import type { ReportDocument } from "../../domain/report/document";
import { printable } from "../../domain/report/printable";
import { appendixSection } from "./docx/appendix";
import { mainSection } from "./docx/main";
import { sealed } from "./docx/sealed";
import { STYLES } from "./docx/styles";

/**
 * A report as a Word file in the form of Nghị định 30/2020/NĐ-CP. The same document gives the same bytes: nothing in
 * the file tells when or where it was written.
 */
export async function reportDocx(document: ReportDocument): Promise<Buffer> {
  const { appendices, issuer } = document;
  const author = printable(issuer.called);
  const file = new Document({
    title: printable(`${document.kind} ${document.subject}`),
    creator: author,
    lastModifiedBy: author,
    revision: 1,
    styles: STYLES,
    sections: [
      mainSection(document),
      ...appendices.map((_, index) => appendixSection(document, index)),
    ],
  });
  return sealed(await Packer.toBuffer(file), document.dataDay);
}
