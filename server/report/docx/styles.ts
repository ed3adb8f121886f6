import { type IStylesOptions, LineRuleType } from "docx";
import { BETWEEN_PARAGRAPHS, FONT, INDENT, LINE, SIZE } from "../../../domain/report/form";
import { halves, points, twips } from "./measures";

const BLACK = "000000";

/** In all four places that Word looks for a font; one left out is filled by the machine the file is opened on. */
const FONTS = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };

const size = (letters: number) => ({
  size: halves(letters),
  sizeComplexScript: halves(letters),
});

/** 240 is a single line. */
const line = Math.round(240 * LINE);

const between = { after: points(BETWEEN_PARAGRAPHS), line, lineRule: LineRuleType.AUTO };
const indent = { firstLine: twips(INDENT) };

const heading = (outlineLevel: number, bold: boolean) => ({
  run: { ...size(SIZE.body), font: FONTS, bold, italics: false, color: BLACK },
  paragraph: {
    spacing: { before: 0, ...between },
    indent,
    outlineLevel,
    keepNext: true,
    keepLines: true,
  },
});

/** Headings are headings to Word too: its pane shows the document's parts. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { ...size(SIZE.body), font: FONTS, color: BLACK, language: { value: "vi-VN" } },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(0, true),
    heading2: heading(1, true),
    heading3: heading(2, false),
  },
  paragraphStyles: [
    {
      id: "Body",
      name: "Body Text",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { alignment: "both", spacing: between, indent },
    },
  ],
};
