import { RULE_SHARE } from "./form";

/**
 * How wide the letters of Times New Roman are, bold, in thousandths of their size. Marks above and below a letter add
 * nothing to it; the horns of ơ and ư do.
 */
const WIDTHS: [width: number, letters: string][] = [
  [250, " .,\u00a0"],
  [278, "il/'\\"],
  [333, "ftj-()[]:;!"],
  [389, "sI"],
  [444, "cerz"],
  [500, "agovxy0123456789J?–_“”*"],
  [556, 'bdđhknpquS"'],
  [570, "+=<>"],
  [611, "ơFP"],
  [634, "ư"],
  [667, "BELTZ"],
  [722, "wACDĐNRUVXY"],
  [778, "GHKOQ"],
  [833, "m&"],
  [858, "Ư"],
  [913, "Ơ"],
  [944, "M"],
  [1000, "W%…"],
];

const KNOWN = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((one) => [one, width])),
);
/** What is not in the list is as wide as most. */
const OTHER = 556;
/** More letters than Vietnamese has; what else somebody types does not fill the memory. */
const MOST_KNOWN = 1000;

/** How wide a line of bold text is, in points. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize("NFC")) width += letterWidth(letter);
  return (width / 1000) * size;
}

/** Taking a letter apart costs more than all else: each is taken apart once. */
function letterWidth(letter: string): number {
  const known = KNOWN.get(letter);
  if (known !== undefined) return known;
  const base = letter
    .normalize("NFD")
    .replace(/(?!\u031b)\p{M}/gu, "")
    .normalize("NFC");
  const width = KNOWN.get(base) ?? OTHER;
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(letter, width);
  return width;
}

/** How wide each line is when a text is broken at its spaces to fit into a width; a word that is wider is cut. */
export function lineWidths(text: string, size: number, room: number): number[] {
  const lines: number[] = [];
  const space = widthOf(" ", size);
  let line = 0;
  for (const word of text.split(" ")) {
    let width = widthOf(word, size);
    if (line > 0 && line + space + width <= room) {
      line += space + width;
      continue;
    }
    if (line > 0) lines.push(line);
    for (; width > room; width -= room) lines.push(room);
    line = width;
  }
  return [...lines, line];
}

/** How long the rule below a bold text is, in points: a part of its last line. */
export function ruleWidth(text: string, size: number, room: number): number {
  return (lineWidths(text, size, room).at(-1) ?? 0) * RULE_SHARE;
}
