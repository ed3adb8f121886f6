/** A stretch of the composed text that carries no words: an emphasis mark or the stroke of an escape. */
export type Mark = { start: number; end: number; strong: boolean };

const MARKS = /\\[!-/:-@[-`{-~]|\*+|_+/g;

/**
 * The Markdown marks within one line: escapes, and emphasis that opens and closes on the line.
 * A star or a stroke without its partner is text.
 */
export function inlineMarks(text: string, start: number, end: number): Mark[] {
  const line = text.slice(start, end);
  if (!/[\\*_]/.test(line)) return [];
  const marks: Mark[] = [];
  const open = new Map<string, number[]>();
  for (const { 0: run, index } of line.matchAll(MARKS)) {
    const at = start + index;
    if (run.startsWith("\\")) {
      marks.push({ start: at, end: at + 1, strong: false });
      continue;
    }
    if (run.length > 3 || !standsAtWord(line, index, run)) continue;
    const partners = open.get(run) ?? [];
    const partner = /\S/.test(line[index - 1] ?? " ") ? partners.pop() : undefined;
    if (partner !== undefined) {
      const strong = run.length > 1;
      marks.push({ start: partner, end: partner + run.length, strong });
      marks.push({ start: at, end: at + run.length, strong });
    } else if (/\S/.test(line[index + run.length] ?? " ")) {
      open.set(run, [...partners.slice(-4), at]);
    }
  }
  return marks.sort((one, other) => one.start - other.start);
}

/** An underscore inside a word, as in a file's name, is no emphasis. */
function standsAtWord(line: string, index: number, run: string): boolean {
  if (!run.startsWith("_")) return true;
  const before = line[index - 1] ?? " ";
  const after = line[index + run.length] ?? " ";
  return !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}
