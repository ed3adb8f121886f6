import type { Span } from "./reading";
import { spelling } from "./spelling";

/**
 * Where a name or a phrase stands in a text, however it is spaced, hyphenated and accented there. When it stands
 * nowhere in full, a form counts that keeps its first two and its last two words.
 */
export function findWords(text: string, words: string): Span[] {
  const parts = spelling(words).match(/[\p{L}\d]+/gu) ?? [];
  if (parts.length === 0) return [];
  const spelled = spelling(text);
  const whole = spansOf(spelled, parts.join(BETWEEN));
  if (whole.length > 0 || parts.length < 4) return whole;
  const [first, second] = parts;
  const [beforeLast, last] = parts.slice(-2);
  return spansOf(
    spelled,
    `${first}${BETWEEN}${second}[^.;:\\n]{0,40}?${beforeLast}${BETWEEN}${last}`,
  );
}

const BETWEEN = "[^\\p{L}\\d]{1,4}";

function spansOf(spelled: string, pattern: string): Span[] {
  // Begins with letters, so that the engine skips to them; what stands before them is looked at only there.
  const whole = new RegExp(`${pattern}(?![\\p{L}\\d])`, "gu");
  return [...spelled.matchAll(whole)]
    .filter(({ index }) => !/[\p{L}\d]/u.test(spelled.charAt(index - 1)))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
