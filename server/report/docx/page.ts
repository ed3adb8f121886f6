import {
  AlignmentType,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { MARGIN, NUMBER_BELOW_EDGE, PAPER, SIZE } from "../../../domain/report/form";
import { halves, twips } from "./measures";

/** The width that is written on, in twips. */
export const WRITTEN = twips(PAPER.width - MARGIN.left - MARGIN.right);
export const WRITTEN_ACROSS = twips(PAPER.height - MARGIN.left - MARGIN.right);

/** Pages of a part that is numbered by itself from 1; its first page shows no number. */
export function pages(across: boolean): Pick<ISectionOptions, "properties" | "headers"> {
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twips(PAPER.width),
          height: twips(PAPER.height),
          orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(MARGIN.top),
          bottom: twips(MARGIN.bottom),
          left: twips(MARGIN.left),
          right: twips(MARGIN.right),
          header: twips(NUMBER_BELOW_EDGE),
          footer: twips(NUMBER_BELOW_EDGE),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: new Header({ children: [pageNumber()] }),
    },
  };
}

function pageNumber(): Paragraph {
  const size = halves(SIZE.pageNumber);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size, sizeComplexScript: size })],
  });
}
