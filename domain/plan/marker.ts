/** How a block is numbered; siblings share a style. `bullet` is the outer dash, `inner` the plus below it. */
export type Style =
  | "division"
  | "capital"
  | "roman"
  | "article"
  | "decimal1"
  | "decimal2"
  | "decimal3"
  | "decimal4"
  | "letter"
  | "bracket"
  | "bullet"
  | "inner";

/** The number or bullet before a block's words; `label` is its part of a reference, empty for a bullet. */
export type Marker = { style: Style; label: string; length: number };

const DIVISION =
  /^phần\s+(?:thứ\s+)?(nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|[ivx]{1,4}|\d)(?=[\s.:]|$)[.:]?\s*/i;
const ORDINALS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám"];
const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
const ROMAN = /^(X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})(?:\s*[.)/:](?=\s|\p{Lu}|$)|\s*[-–—]\s)\s*/u;
const BARE_ROMAN = /^(X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})\s+(?=\S)/;
const CAPITAL = /^([A-HĐ])\s*[.)/](?=\s)\s*/;
const ARTICLE = /^(?:điều|khoản)\s+(\d{1,2})\s*[.:]\s*/i;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){0,3})(?:\s*[./](?=\s|\p{L}|$)|[-–—](?=\s)|(?=\s))\s*/u;
const BRACKET = /^(?:\((\d{1,2})\)|(\d{1,2})\))\s*/;
const LETTER = /^(?:\(([a-zđ])\)|([a-zđ])\s*(?:\)|[./](?=\s)))\s*/;
const BULLET = /^[-*•–—●▪■➢✓·](?:\s+|(?=\p{Lu}))/u;
const INNER = /^(?:[+◦○](?:\s+|(?=\p{L}))|o\s+(?=\p{Lu}))/u;

/** The marker a line begins with; `inHeading` also takes a Roman number with nothing after it. */
export function markerOf(line: string, inHeading: boolean): Marker | null {
  const division = DIVISION.exec(line);
  if (division?.[1]) return numbered("division", ordinal(division[1]), division[0]);
  const roman = ROMAN.exec(line) ?? (inHeading ? BARE_ROMAN.exec(line) : null);
  if (roman?.[1]) return numbered("roman", roman[1], roman[0]);
  const capital = CAPITAL.exec(line);
  if (capital?.[1]) return numbered("capital", capital[1], capital[0]);
  const article = ARTICLE.exec(line);
  if (article?.[1]) return numbered("article", article[1], article[0]);
  const bracket = BRACKET.exec(line);
  if (bracket) return numbered("bracket", bracket[1] ?? bracket[2] ?? "", bracket[0]);
  const decimal = DECIMAL.exec(line);
  if (decimal?.[1]) return decimalMarker(decimal[1], decimal[0]);
  const letter = LETTER.exec(line);
  if (letter) return numbered("letter", letter[1] ?? letter[2] ?? "", letter[0]);
  const inner = INNER.exec(line);
  if (inner) return numbered("inner", "", inner[0]);
  const bullet = BULLET.exec(line);
  return bullet ? numbered("bullet", "", bullet[0]) : null;
}

function decimalMarker(label: string, whole: string): Marker | null {
  const depth = label.split(".").length;
  // "3 thôn" is a count, not a clause: a single number needs its point.
  if (depth === 1 && !/[./–—-]/.test(whole)) return null;
  const style = (["decimal1", "decimal2", "decimal3", "decimal4"] as const)[depth - 1];
  return style ? numbered(style, label, whole) : null;
}

function numbered(style: Style, label: string, whole: string): Marker {
  return { style, label, length: whole.length };
}

function ordinal(word: string): string {
  const spoken = ORDINALS.indexOf(word.toLowerCase().replace("bốn", "tư"));
  return ROMANS[spoken >= 0 ? spoken : Number(word) - 1] ?? word.toUpperCase();
}
