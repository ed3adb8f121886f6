import { shownRate } from "../target/shown";

/** A count as a document writes it: 01, 53, 5.053; nothing is 0. */
export function writeCount(count: number): string {
  if (count > 0 && count < 10) return `0${count}`;
  return writeNumber(count);
}

/** A whole number with its thousands apart: 5.053. */
function writeNumber(number: number): string {
  const digits = String(Math.abs(Math.trunc(number))).replace(/\B(?=(\d{3})+$)/g, ".");
  return number < 0 ? `-${digits}` : digits;
}

/** A share as a table has it, to one tenth of a percent; empty of nothing. */
export function shareOf(part: number, whole: number): { percent: number } | "" {
  return whole === 0 ? "" : { percent: shownRate((part * 100) / whole) };
}

/** A share to one tenth of a percent: 98,6%, 100%; null of nothing. */
export function writePercent(part: number, whole: number): string | null {
  if (whole === 0) return null;
  return writeRate((part * 100) / whole);
}

/** A rate that was reckoned elsewhere, with one decimal. */
export function writeRate(percent: number): string {
  const tenths = Math.round(shownRate(percent) * 10);
  const [units, rest] = [Math.floor(tenths / 10), tenths % 10];
  return rest === 0 ? `${writeNumber(units)}%` : `${writeNumber(units)},${rest}%`;
}

const LETTERS = "abcdđeghiklmnopqrstuvxy";

/** The mark of a point in the order of the Vietnamese alphabet: a), b), c), d), đ). */
export function pointMark(place: number): string {
  const { length } = LETTERS;
  const letter = LETTERS[place % length];
  return `${place < length ? "" : LETTERS[Math.floor(place / length) - 1]}${letter})`;
}
