import { type Hit, hitsIn } from "./hits";

/** A text in pieces: what stands at an odd place is what was looked for. */
export type MarkedText = readonly string[];

/** The whole text with what was looked for marked. */
export function markedText(text: string, typed: string): MarkedText {
  return piecesOf(text, hitsIn(text, typed));
}

/**
 * So much of a long text as a list shows. It begins where the text does, unless nothing that was looked for would
 * then be seen: then some words before it. Cut between words.
 */
export function markedExcerpt(text: string, typed: string, length: number): MarkedText {
  const hits = hitsIn(text, typed);
  const first = hits[0]?.start ?? 0;
  // Some words before the hit; near the end of the text so many that the room is filled.
  const before = Math.min(first - length / 4, text.length - length);
  const start = first < length * 0.6 || before <= 0 ? 0 : text.lastIndexOf(" ", before) + 1;
  const room = start + length;
  const space = text.lastIndexOf(" ", room);
  const end = text.length <= room ? text.length : space > start ? space : room;
  const shown = hits
    .filter((hit) => hit.start < end)
    .map((hit) => ({ start: hit.start - start, end: Math.min(hit.end, end) - start }));
  const [lead = "", ...rest] = piecesOf(text.slice(start, end), shown);
  const pieces = [start > 0 ? `… ${lead}` : lead, ...rest];
  if (end < text.length) pieces.push(`${pieces.length % 2 === 0 ? "" : pieces.pop()}…`);
  return pieces;
}

function piecesOf(text: string, hits: readonly Hit[]): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    pieces.push(text.slice(at, start), text.slice(start, end));
    at = end;
  }
  if (at < text.length || pieces.length === 0) pieces.push(text.slice(at));
  return pieces;
}
