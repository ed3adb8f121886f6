import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from "docx";
import { halves, points } from "./measures";

type Look = { bold?: boolean; italics?: boolean };

/** One run of text of a size. */
export function run(text: string, size: number, look: Look = {}): TextRun {
  return new TextRun({ text, size: halves(size), sizeComplexScript: halves(size), ...look });
}

/** A line in the middle of where it stands. */
export function centred(
  text: string,
  size: number,
  look: Look & Pick<IParagraphOptions, "spacing" | "keepNext"> = {},
): Paragraph {
  const { spacing, keepNext, ...run_ } = look;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing,
    keepNext,
    children: [run(text, size, run_)],
  });
}

/** A thin line across the middle, drawn and not typed: `width` of the `room` there is, both in twips. */
export function rule(width: number, room: number, after = 0): Paragraph {
  const side = Math.max(0, Math.round((room - width) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: {
      before: points(4),
      after: points(after),
      line: points(2),
      lineRule: LineRuleType.EXACT,
    },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
    children: [run("", 1)],
  });
}

/** What must stand after a table and be seen by nobody; as high as there is to be room below it, in points. */
export function hairline(high = 1): Paragraph {
  return new Paragraph({
    spacing: { line: points(high), lineRule: LineRuleType.EXACT },
    run: { size: 2, sizeComplexScript: 2 },
  });
}
