import { inlineMarks } from "./markdown";
import type { ClauseClass, NoneReason } from "./reading";

type Placed = { startsAt: number; endsAt: number };
export type PlacedClause = Placed & { class: ClauseClass; reason: NoneReason | null };
export type PlacedDuty = Placed & { ref: string; text: string };

/** A numbered title of the plan: a part (I, II) or what stands below one. */
export type PlanHeading = {
  kind: "part" | "section";
  id: string;
  number: string | null;
  title: string;
};

/** A duty with its own number or dash, and the lines after it that say who carries it out. */
export type PlanDuty = {
  kind: "duty";
  ref: string;
  marker: string;
  paragraphs: string[];
  agencyLines: string[];
};

export type PlanText = {
  kind: "text";
  /** Where it begins in the source. */
  at: number;
  class: ClauseClass;
  reason: NoneReason | null;
  text: string;
};
export type PlanBlock = { kind: "title"; text: string } | PlanHeading | PlanDuty | PlanText;

const PART = /^(?:(?:PHẦN|CHƯƠNG|Phần|Chương)\s+\S+|[IVX]+\s*[.)/:])(?=\s|$)/u;
const NUMBER = /^((?:PHẦN|CHƯƠNG|Phần|Chương)\s+\S+|(?:[IVX]+|\d+(?:\.\d+)*|\p{L})\s*[.)/:])\s+/u;

/**
 * The plan as a page: its blocks in order, to the letter and in composed Unicode, without Markdown's marks.
 * The pieces of a duty that a page break has cut stand together.
 */
export function documentOf(
  source: string,
  clauses: readonly PlacedClause[],
  duties: readonly PlacedDuty[],
): PlanBlock[] {
  const blocks: PlanBlock[] = [];
  const waiting = [...duties].sort((one, other) => one.startsAt - other.startsAt);
  let before = 0;
  for (const clause of [...clauses].sort((one, other) => one.startsAt - other.startsAt)) {
    const text = wordsOf(source, clause, before);
    const last = blocks.at(-1);
    if (clause.class === "duty") {
      while (waiting[0] && waiting[0].startsAt < clause.endsAt)
        blocks.push(dutyBlock(source, waiting.shift() as PlacedDuty, before));
    } else if (clause.reason === "heading") blocks.push(headingBlock(text, blocks));
    else if (clause.reason === "agency_line" && last?.kind === "duty") last.agencyLines.push(text);
    else
      blocks.push({
        kind: "text",
        at: clause.startsAt,
        class: clause.class,
        reason: clause.reason,
        text,
      });
    before = clause.endsAt;
  }
  return blocks;
}

function dutyBlock(source: string, { ref, text, startsAt }: PlacedDuty, before: number): PlanDuty {
  const marker = wordsOf(source, { startsAt, endsAt: startsAt }, before);
  return { kind: "duty", ref, marker, paragraphs: text.split("\n\n"), agencyLines: [] };
}

function headingBlock(text: string, above: readonly PlanBlock[]): PlanBlock {
  const number = NUMBER.exec(text);
  const isPart = PART.test(text);
  const isNumbered = isPart || number !== null;
  if (!isNumbered && above.every(({ kind }) => kind === "title" || kind === "text"))
    return { kind: "title", text };
  return {
    kind: isPart ? "part" : "section",
    id: `heading-${above.length}`,
    number: number?.[1]?.replace(/\s*[.)/:]$/, "") ?? null,
    title: number ? text.slice(number[0].length) : text,
  };
}

/** The words of a stretch with the number or dash that stands before them on their line. */
function wordsOf(source: string, { startsAt, endsAt }: Placed, before: number): string {
  const lineStart = source.slice(0, startsAt).lastIndexOf("\n") + 1;
  const lineEnd = source.indexOf("\n", endsAt);
  const from = Math.max(lineStart, before);
  let words = "";
  let at = from;
  for (const mark of marksOf(source, lineStart, lineEnd < 0 ? source.length : lineEnd)) {
    if (mark.end <= at || mark.start >= endsAt) continue;
    words += source.slice(at, Math.max(at, mark.start));
    at = mark.end;
  }
  if (at < endsAt) words += source.slice(at, endsAt);
  return words
    .replace(/^\s*(?:>\s*)*(?:#{1,6}(?:\s+|$))?/, "")
    .trim()
    .normalize("NFC");
}

function marksOf(source: string, from: number, to: number) {
  const lines: { start: number; end: number }[] = [];
  for (let start = from; start < to; ) {
    const next = source.indexOf("\n", start);
    const end = next < 0 || next > to ? to : next;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines.flatMap(({ start, end }) => inlineMarks(source, start, end));
}
