import { type Line, linesOf } from "./lines";
import type { Marker } from "./marker";
import type { Span } from "./reading";
import type { Source } from "./source";
import { spelling } from "./spelling";

/** A paragraph, a heading or a bullet: lines that belong together, halves of a page break joined. */
export type Block = {
  marker: Marker | null;
  heading: number;
  strong: boolean;
  indent: number;
  /** The words without number, bullet and Markdown marks; lines are joined by one space. */
  words: string;
  /** `words` in comparison form, of the same length. */
  spelled: string;
  /** Where the words lie in the composed text, each run with its place in `words`. */
  runs: (Span & { at: number })[];
  /** What it covers in the composed text: one span, more when a page break cuts it. */
  spans: Span[];
};

const ENDS = /[.;:!?…/|]["”’)\]]?$/;

/** The blocks of a plan in order. */
export function blocksOf(source: Source): Block[] {
  const lines = linesOf(source);
  const wrap = wrapWidth(lines);
  const groups: Line[][] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && above && goesOn(above, line, wrap)) group.push(line);
    else groups.push([line]);
    above = line;
  }
  return groups.map(blockOf);
}

/** The width at which the file breaks its lines, or null when every line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | null {
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.width);
  if (widest > 120 || widest < 50) return null;
  const full = lines.filter((line) => line.width >= widest * 0.8).length;
  return full >= lines.length * 0.3 ? widest * 0.75 : null;
}

/** Whether a line goes on with the paragraph of the line above it. */
function goesOn(above: Line, line: Line, wrap: number | null): boolean {
  if (line.marker || line.heading || above.heading || above.strong !== line.strong) return false;
  if (!line.apart && wrap !== null && above.width >= wrap) return true;
  if (ENDS.test(above.words)) return false;
  if (above.words.endsWith(",")) return true;
  return line.apart ? /^\p{Ll}/u.test(line.words) : /^[\p{Ll}\d]/u.test(line.words);
}

function blockOf(lines: readonly Line[]): Block {
  const first = lines[0] as Line;
  const words = lines.map((line) => line.words).join(" ");
  const runs: Block["runs"] = [];
  const spans: Span[] = [];
  let at = 0;
  for (const line of lines) {
    for (const run of line.runs) {
      runs.push({ ...run, at });
      at += run.end - run.start;
    }
    at += 1;
    const last = spans.at(-1);
    if (last && !line.apart) last.end = line.end;
    else spans.push({ start: line.start, end: line.end });
  }
  const { marker, heading, strong, indent } = first;
  return { marker, heading, strong, indent, words, spelled: spelling(words), runs, spans };
}

/** The place in the composed text of a character of the block's words. */
export function placeIn(block: Block, at: number): number {
  const run = block.runs.findLast((one) => one.at <= at) ?? block.runs[0];
  if (!run) return block.spans[0]?.start ?? 0;
  return Math.min(run.start + at - run.at, run.end);
}

/** What the block covers from a character of its words to another, in pieces when it is cut. */
export function spansBetween(block: Block, from: number, to: number): Span[] {
  const start = from === 0 ? -1 : placeIn(block, from);
  const end = placeIn(block, to - 1) + 1;
  return block.spans
    .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
    .filter((span) => span.start < span.end);
}
