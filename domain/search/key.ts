import { fold } from "../text";

/** What is looked for: the whole without diacritics, its words, and its digits when it can be a telephone. */
export type SearchKey = { key: string; words: string[]; digits: string | null };

/** Fewer letters than this are in everything. */
const SHORTEST = 2;

export const LONGEST_SEARCH = 100;

/** What somebody typed, made ready to be looked for; null when it is too short to find anything by. */
export function searchKey(typed: string): SearchKey | null {
  const key = fold(typed.slice(0, LONGEST_SEARCH));
  if (key.replaceAll(" ", "").length < SHORTEST) return null;
  return { key, words: [...new Set(key.split(" "))], digits: digitsOf(key) };
}

/** A telephone as it is kept, whatever stands between its digits and before them. */
function digitsOf(key: string): string | null {
  if (!/^\+?[\d ().]+$/.test(key)) return null;
  const digits = key.replace(/\D/g, "").replace(/^84(?=\d{9}$)/, "0");
  return digits.length < 3 ? null : digits;
}
