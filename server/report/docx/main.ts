import { HeadingLevel, type ISectionOptions, Paragraph, type Table, TextRun } from "docx";
import { type PrintedBlock, printedBlocks } from "../../../domain/report/body";
import type { ReportDocument } from "../../../domain/report/document";
import { BETWEEN_PARAGRAPHS, SIZE } from "../../../domain/report/form";
import { addressees, bases, head, title } from "./head";
import { hairline } from "./line";
import { pages, WRITTEN } from "./page";
import { signed } from "./signed";
import { documentTable } from "./table";

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
};

/** The document itself, upright. */
export function mainSection(document: ReportDocument): ISectionOptions {
  const blocks = printedBlocks(document);
  return {
    ...pages(false),
    children: [
      head(document),
      ...title(document),
      ...addressees(document),
      ...bases(document),
      ...blocks.flatMap((block, index) => printed(block, index === blocks.length - 1)),
      signed(document),
      ...(document.appendices.length === 0 ? [hairline()] : []),
    ],
  };
}

function printed(block: PrintedBlock, isLast: boolean): (Paragraph | Table)[] {
  if (block.kind === "table")
    return [documentTable(block.table, WRITTEN, SIZE.body - 1), hairline(2 * BETWEEN_PARAGRAPHS)];
  const children = [new TextRun(block.text)];
  if (block.kind === "heading") return [new Paragraph({ heading: LEVELS[block.level], children })];
  // The signature never stands alone on a page: the last paragraph goes with it.
  return [new Paragraph({ style: "Body", keepNext: isLast, children })];
}
