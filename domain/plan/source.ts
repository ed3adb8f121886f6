/**
 * A plan's text made ready for matching: `text` is composed Unicode, and `at` leads from an offset in
 * it back to the file as given.
 */
export type Source = { text: string; at: (offset: number) => number };

// A letter with its combining marks: the only places where a decomposed file differs in length.
const COMPOSABLE = /\p{L}[\u0300-\u036f]+/gu;

/** The file's text composed, with the way back for every offset. */
export function composed(given: string): Source {
  const pieces: string[] = [];
  const here: number[] = [0];
  const there: number[] = [0];
  let copied = 0;
  let length = 0;
  for (const match of given.matchAll(COMPOSABLE)) {
    const letter = match[0].normalize("NFC");
    const end = match.index + match[0].length;
    pieces.push(given.slice(copied, match.index), letter);
    length += match.index - copied + letter.length;
    copied = end;
    if (letter.length === match[0].length) continue;
    here.push(length);
    there.push(end);
  }
  pieces.push(given.slice(copied));
  const text = pieces.join("");
  return { text, at: (offset) => wayBack(here, there, offset) };
}

function wayBack(here: readonly number[], there: readonly number[], offset: number): number {
  let low = 0;
  let high = here.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((here[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (there[low] ?? 0) + offset - (here[low] ?? 0);
}
