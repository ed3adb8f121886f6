import { inlineMarks } from "./markdown";
import { type Marker, markerOf } from "./marker";
import type { Span } from "./reading";
import type { Source } from "./source";

/** One line that carries words. `runs` are its words' places in the composed text, marker left out. */
export type Line = Span & {
  runs: Span[];
  words: string;
  marker: Marker | null;
  /** The Markdown heading level, 0 for none. */
  heading: number;
  strong: boolean;
  indent: number;
  /** The length of the whole line, by which hard wrapping is recognised. */
  width: number;
  /** Whether an empty line, a rule or a page number stands before it. */
  apart: boolean;
};

const BREAK = /\r\n|[\n\r\f\u2028\u2029]/g;
const PREFIX = /^(?:>[ \t]?)*(?:(#{1,6})(?=\s)[ \t]*)?/;
// A rule, a page number, a comment or the second row of a table says nothing.
const NOISE =
  /^(?:[-*_=~.…\s\\|:]{3,}|[-–—\s]*(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—\s]*|<[^<>]*>|[*_#>\\\s|]+)$/i;

/** The lines of a plan that carry words, in order; what lies between them is markup. */
export function linesOf(source: Source): Line[] {
  const lines: Line[] = [];
  let apart = true;
  let start = 0;
  const take = (end: number) => {
    const line = lineAt(source.text, start, end, apart);
    if (line) lines.push(line);
    apart = line === null;
  };
  for (const found of source.text.matchAll(BREAK)) {
    take(found.index);
    start = found.index + found[0].length;
  }
  take(source.text.length);
  return lines;
}

function lineAt(text: string, start: number, end: number, apart: boolean): Line | null {
  const whole = text.slice(start, end).replace(/^\ufeff/, " ");
  const trimmed = whole.trim();
  if (trimmed === "" || NOISE.test(trimmed)) return null;
  const indent = whole.length - whole.trimStart().length;
  const prefix = PREFIX.exec(trimmed);
  const from = start + indent + (prefix?.[0].length ?? 0);
  const to = start + indent + trimmed.length;
  const heading = prefix?.[1]?.length ?? 0;
  const marks = inlineMarks(text, from, to);
  const visible = runsBetween(from, to, marks);
  const shown = wordsOf(text, visible);
  const lead = shown.length - shown.trimStart().length;
  const marker = markerOf(shown.trimStart(), heading > 0);
  const runs = withoutEdges(text, after(visible, lead + (marker?.length ?? 0)));
  const words = wordsOf(text, runs);
  const first = runs[0]?.start ?? to;
  const clauseStart = marker?.label ? (after(visible, lead)[0]?.start ?? from) : first;
  const last = runs.at(-1)?.end ?? first;
  if (words === "" && clauseStart >= last && !marker?.label) return null;
  const strong = marks.filter((mark) => mark.strong);
  const covered = (strong[0]?.start ?? to) < first && (strong.at(-1)?.end ?? 0) >= last;
  return {
    start: clauseStart,
    end: Math.max(last, clauseStart + (words === "" ? (marker?.label.length ?? 0) : 0)),
    runs,
    words,
    marker,
    heading,
    strong: covered,
    indent,
    width: trimmed.length,
    apart,
  };
}

function runsBetween(from: number, to: number, marks: readonly Span[]): Span[] {
  const runs: Span[] = [];
  let at = from;
  for (const mark of marks) {
    if (mark.start > at) runs.push({ start: at, end: mark.start });
    at = Math.max(at, mark.end);
  }
  if (to > at) runs.push({ start: at, end: to });
  return runs;
}

function wordsOf(text: string, runs: readonly Span[]): string {
  return runs.map((run) => text.slice(run.start, run.end)).join("");
}

/** The runs without their first so many characters. */
function after(runs: readonly Span[], count: number): Span[] {
  const rest: Span[] = [];
  let left = count;
  for (const run of runs) {
    const length = run.end - run.start;
    if (left >= length) left -= length;
    else {
      rest.push({ start: run.start + left, end: run.end });
      left = 0;
    }
  }
  return rest;
}

function withoutEdges(text: string, runs: Span[]): Span[] {
  const trimmed = runs.map((run) => ({ ...run }));
  for (let first = trimmed[0]; first; first = trimmed[0]) {
    while (first.start < first.end && /\s/.test(text.charAt(first.start))) first.start++;
    if (first.start < first.end) break;
    trimmed.shift();
  }
  for (let last = trimmed.at(-1); last; last = trimmed.at(-1)) {
    while (last.start < last.end && /\s/.test(text.charAt(last.end - 1))) last.end--;
    if (last.start < last.end) break;
    trimmed.pop();
  }
  return trimmed;
}
