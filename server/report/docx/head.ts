import { AlignmentType, Paragraph, type Table } from "docx";
import type { ReportDocument } from "../../../domain/report/document";
import { HEAD_COLUMNS, SIZE, WORDS } from "../../../domain/report/form";
import { ruleWidth, widthOf } from "../../../domain/report/letters";
import { printable } from "../../../domain/report/printable";
import { listed, numberLine, placeAndDay } from "../../../domain/report/wording";
import { twoColumns } from "./columns";
import { centred, rule, run } from "./line";
import { points, twips } from "./measures";
import { WRITTEN } from "./page";

/** Who writes on the left, in whose country on the right, and below both the number and the day. */
export function head(document: ReportDocument): Table {
  const left = twips(HEAD_COLUMNS.issuer);
  const right = WRITTEN - left;
  const { parent, name } = document.issuer;
  return twoColumns(
    [left, right],
    [
      [
        [
          ...parent.map((line) => centred(capitals(line), SIZE.issuer)),
          ...name.map((line) => centred(capitals(line), SIZE.issuer, { bold: true })),
          ruleBelow(capitals(name.at(-1) ?? ""), SIZE.issuer, left),
        ],
        [
          centred(WORDS.nation, SIZE.nation, { bold: true }),
          centred(WORDS.motto, SIZE.motto, { bold: true }),
          rule(points(widthOf(WORDS.motto, SIZE.motto)), right),
        ],
      ],
      [
        [centred(numberLine(document), SIZE.number, { spacing: { before: points(6) } })],
        [
          centred(placeAndDay(document), SIZE.placeAndDay, {
            italics: true,
            spacing: { before: points(6) },
          }),
        ],
      ],
    ],
  );
}

/** What it is and what about. */
export function title({ kind, subject }: ReportDocument): Paragraph[] {
  const about = printable(subject);
  return [
    centred(capitals(kind), SIZE.kind, { bold: true, spacing: { before: points(18) } }),
    centred(about, SIZE.kind, { bold: true }),
    ruleBelow(about, SIZE.kind, WRITTEN, 12),
  ];
}

/** One addressee stands in the line of "Kính gửi", several each in an own one. */
export function addressees({ addressees }: ReportDocument): Paragraph[] {
  const lines = listed(addressees);
  const only = lines.length === 1 ? lines[0]?.slice(0, -1) : undefined;
  if (only) return [centred(`${WORDS.addressees} ${only}`, SIZE.body, { spacing: { after: 240 } })];
  const after = points(6);
  return lines.map(
    (line, index) =>
      new Paragraph({
        alignment: AlignmentType.LEFT,
        indent: { left: twips(52), hanging: twips(22) },
        tabStops: [{ type: "left", position: twips(52) }],
        spacing: { after: index === lines.length - 1 ? points(12) : after },
        children: [run(`${index === 0 ? WORDS.addressees : ""}\t- ${line}`, SIZE.body)],
      }),
  );
}

export function bases({ bases }: ReportDocument): Paragraph[] {
  return listed(bases).map(
    (line) => new Paragraph({ style: "Body", children: [run(line, SIZE.body, { italics: true })] }),
  );
}

/** A rule below a text that may run over several lines: a part of its last one. */
function ruleBelow(text: string, size: number, room: number, after = 0): Paragraph {
  return rule(points(ruleWidth(text, size, room / 20)), room, after);
}

function capitals(text: string): string {
  return printable(text).toLocaleUpperCase("vi");
}
