// How wide the letters of Times New Roman are, bold, in parts of their size; marks above and below add nothing.
const CAPITAL = 0.72;
const SMALL = 0.5;
const NARROW = 0.3;
const SPACE = 0.25;

/** About how wide a line of bold text is, in points: near enough to draw a rule of a part of it. */
export function roughWidth(text: string, size: number): number {
  const letters = text.normalize("NFD").replace(/\p{M}/gu, "");
  return [...letters].reduce((width, letter) => width + widthOf(letter), 0) * size;
}

function widthOf(letter: string): number {
  if (/\s/.test(letter)) return SPACE;
  if (/[iljtfrI.,:;\-/()]/.test(letter)) return NARROW;
  return /\p{Lu}/u.test(letter) ? CAPITAL : SMALL;
}
