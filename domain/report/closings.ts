import { addDays, type Day } from "../day";

/** The periods of Nghị định 09/2019/NĐ-CP, article 12: figures close on the 14th. */
const CLOSINGS = ["month", "quarter", "first_half", "second_half", "nine_months", "year"] as const;
type Closing = (typeof CLOSINGS)[number];

export type ClosingDays = { code: Closing; from: Day; to: Day };

/** Which months each of them takes, 1 to 12. */
const MONTHS: Record<Closing, readonly [first: number, last: number][]> = {
  month: Array.from({ length: 12 }, (_, place) => [place + 1, place + 1] as const),
  quarter: [1, 4, 7, 10].map((first) => [first, first + 2] as const),
  first_half: [[1, 6]],
  second_half: [[7, 12]],
  nine_months: [[1, 9]],
  year: [[1, 12]],
};

/**
 * The days of each of these periods that a report of this day can be about: the one that runs, and the one that closed
 * last, for reports are written after their figures are closed.
 */
export function closingsOn(day: Day): ClosingDays[] {
  const year = Number(day.slice(0, 4));
  return CLOSINGS.flatMap((code) => {
    // From 15 December on the next year of reports runs.
    const all = [year - 1, year, year + 1].flatMap((one) =>
      MONTHS[code].map(([first, last]) => ({
        code,
        from: opens(one, first),
        to: closes(one, last),
      })),
    );
    const running = all.find(({ from, to }) => from <= day && day <= to);
    const closed = all.findLast(({ to }) => to < day);
    return [running, closed].filter((one) => one !== undefined);
  });
}

/** Whether some days are a whole year of reports. */
export function isYearClosing({ from, to }: { from: Day; to: Day }): boolean {
  return closingsOn(to).some((one) => one.code === "year" && one.from === from && one.to === to);
}

/** How a form names one: "month/2026-12-14". On another day it is still the same. */
export function closingKey({ code, to }: ClosingDays): string {
  return `${code}/${to}`;
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
