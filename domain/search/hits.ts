import { fold } from "../text";

/** A stretch of a text in UTF-16 units, the end not in it. */
export type Hit = { start: number; end: number };

/**
 * Where a text holds what was looked for, in the text as it stands with all its marks: the whole, or else each of
 * its words. A hit never parts a letter from a mark that stands after it.
 */
export function hitsIn(text: string, typed: string): Hit[] {
  const key = fold(typed);
  if (key === "") return [];
  const folded = foldedWithPlaces(text);
  const whole = placesOf(folded, key);
  if (whole.length > 0) return joined(whole);
  return joined(key.split(" ").flatMap((word) => placesOf(folded, word)));
}

type Folded = { key: string; starts: number[]; ends: number[] };

/** The key of a text as `fold` makes it, and for each unit of it where it came from. */
function foldedWithPlaces(text: string): Folded {
  const folded: Folded = { key: "", starts: [], ends: [] };
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    const plain = foldedLetter(letter);
    const last = folded.ends.length - 1;
    if (plain === "" || (plain === " " && folded.key.endsWith(" "))) {
      // A mark belongs to the letter before it, and a run of spaces is one.
      if (last >= 0) folded.ends[last] = end;
    } else {
      for (const unit of plain.split("")) {
        folded.key += unit;
        folded.starts.push(at);
        folded.ends.push(end);
      }
    }
    at = end;
  }
  return folded;
}

// Texts are made of the same few hundred letters; a list folds thousands of them.
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 4_000;

/** `fold` of one letter, which keeps a space where the whole would drop it at its ends. */
function foldedLetter(letter: string): string {
  const known = KNOWN.get(letter);
  if (known !== undefined) return known;
  const plain = fold(`a${letter}a`).slice(1, -1);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(letter, plain);
  return plain;
}

function placesOf({ key, starts, ends }: Folded, word: string): Hit[] {
  const places: Hit[] = [];
  for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + word.length)) {
    const start = starts[at];
    const end = ends[at + word.length - 1];
    if (start !== undefined && end !== undefined) places.push({ start, end });
  }
  return places;
}

/** In order, with those that touch or overlap made one. */
function joined(hits: readonly Hit[]): Hit[] {
  const all: Hit[] = [];
  for (const hit of [...hits].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    const last = all.at(-1);
    if (last && hit.start <= last.end) last.end = Math.max(last.end, hit.end);
    else all.push({ ...hit });
  }
  return all;
}
