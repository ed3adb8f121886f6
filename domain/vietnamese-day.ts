import { type Day, dayOf, isDay } from "./day";

/** A day as officials write it: 25/12/2026. */
export function writeDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** A day inside a period everybody has before their eyes: 25/12. */
export function writeShortDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}`;
}

/** An instant on the clock of Asia/Ho_Chi_Minh: 16:42 08/12/2026. */
export function writeInstant(instant: Date): string {
  const clock = new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(11, 16);
  return `${clock} ${writeDay(dayOf(instant))}`;
}

/** Reads 5/3/2026, 05-03-2026 or 2026-03-05; null when there is no such day. */
export function readDay(text: string): Day | null {
  const trimmed = text.trim();
  if (isDay(trimmed)) return trimmed;
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  if (!parts) return null;
  const day = `${parts[3]}-${parts[2]?.padStart(2, "0")}-${parts[1]?.padStart(2, "0")}`;
  return isDay(day) ? day : null;
}

const WEEKDAYS = {
  vi: new Intl.DateTimeFormat("vi-VN", { weekday: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" }),
};

/** Thứ Hai, or Monday. */
export function writeWeekday(day: Day, locale: "vi" | "en"): string {
  return WEEKDAYS[locale].format(new Date(`${day}T00:00:00Z`));
}

/** "thứ Hai" as it stands within a sentence: the capital is the day's own name's (Nghị định 30/2020/NĐ-CP, Phụ lục II). */
export function weekdayWithin(day: Day, locale: "vi" | "en"): string {
  return writeWeekday(day, locale).replace(/^Thứ /, "thứ ");
}
