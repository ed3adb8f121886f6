import { addDays, type Day } from "../day";

/** The periods of Nghị định 09/2019/NĐ-CP, article 12: figures close on the 14th. */
export const CLOSINGS = [
  "month",
  "quarter",
  "first_half",
  "second_half",
  "nine_months",
  "year",
] as const;
type Closing = (typeof CLOSINGS)[number];

export type ClosingDays = { code: Closing; from: Day; to: Day };

/**
 * The days of each of these periods that a report of this day can be about: the month, quarter and year that run, of
 * the half-years and the nine months those that have begun.
 */
export function closingsOn(day: Day): ClosingDays[] {
  // From the 15th on the next period runs: a year of reports begins on 15 December.
  const running = addDays(day, 17).slice(0, 7);
  const year = Number(running.slice(0, 4));
  const month = monthOf(day);
  const quarterEnd = Math.ceil(month / 3) * 3;
  const all: [Closing, number, number][] = [
    ["month", month, month],
    ["quarter", quarterEnd - 2, quarterEnd],
    ["first_half", 1, 6],
    ["second_half", 7, 12],
    ["nine_months", 1, 9],
    ["year", 1, 12],
  ];
  return all
    .map(([code, first, last]) => ({ code, from: opens(year, first), to: closes(year, last) }))
    .filter(({ from }) => from <= day);
}

/** The month whose figures a day belongs to, 1 to 12. */
function monthOf(day: Day): number {
  const month = Number(day.slice(5, 7));
  if (Number(day.slice(8, 10)) < 15) return month;
  return (month % 12) + 1;
}

function opens(year: number, month: number): Day {
  return month === 1 ? on15(year - 1, 12) : on15(year, month - 1);
}

function closes(year: number, month: number): Day {
  return addDays(on15(year, month), -1);
}

function on15(year: number, month: number): Day {
  return `${year}-${String(month).padStart(2, "0")}-15`;
}
