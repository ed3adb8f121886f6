import { Paragraph, type Table } from "docx";
import type { ReportDocument } from "../../../domain/report/document";
import {
  BETWEEN_PARAGRAPHS,
  FOOT_COLUMNS,
  SIGNATURE_ROOM,
  SIZE,
  WORDS,
} from "../../../domain/report/form";
import { printable } from "../../../domain/report/printable";
import { listed } from "../../../domain/report/wording";
import { twoColumns } from "./columns";
import { centred, run } from "./line";
import { points, twips } from "./measures";
import { WRITTEN } from "./page";

const apart = { spacing: { before: points(BETWEEN_PARAGRAPHS) } };

/** Who gets it on the left, who signs on the right with room to sign in; one piece that no page parts. */
export function signed({ recipients, signature }: ReportDocument): Table {
  const left = twips(FOOT_COLUMNS.recipients);
  const { lines, name } = signature;
  const office = lines.map((line, index) =>
    centred(printable(line).toLocaleUpperCase("vi"), SIZE.signature, {
      bold: true,
      ...(index === 0 ? apart : {}),
    }),
  );
  const room = { bold: true, spacing: { before: points(SIGNATURE_ROOM) } };
  return twoColumns(
    [left, WRITTEN - left],
    [
      [
        [
          plain(WORDS.recipients, SIZE.recipientsHeading, { bold: true, italics: true }, apart),
          ...listed(recipients).map((line) => plain(`- ${line}`, SIZE.recipients)),
        ],
        [...office, centred(name === null ? "" : printable(name), SIZE.signature, room)],
      ],
    ],
  );
}

function plain(text: string, size: number, look = {}, place = {}): Paragraph {
  return new Paragraph({ ...place, children: [run(text, size, look)] });
}
