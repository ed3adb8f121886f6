import { addDays, type Day, daysBetween } from "../day";
import { endOf, type StartPoint, yearOf } from "./stated-figures";

/** What is still to come until the end of a year, and how much a month that is. */
export type NeededPace = {
  year: number;
  value: number;
  workedBack: boolean;
  /** Nothing once it is reached. */
  missing: number;
  /** Months until the end of the year with the one that runs. */
  monthsLeft: number;
  /** Null when no month is left in which it could still come. */
  perMonth: number | null;
  perYear: number | null;
};

/** The pace that is needed from a day on to come from a figure to another one by the end of a year. */
export function neededPace(
  from: number,
  to: { year: number; value: number; workedBack: boolean },
  on: Day,
): NeededPace {
  const missing = Math.max(0, to.value - from);
  const monthsLeft = monthsUntil(on, to.year);
  const perMonth = missing === 0 ? 0 : monthsLeft > 0 ? missing / monthsLeft : null;
  return {
    ...{ year: to.year, value: to.value, workedBack: to.workedBack, missing, monthsLeft, perMonth },
    perYear: perMonth === null ? null : Math.min(missing, perMonth * 12),
  };
}

/** The months not yet over on a day until the end of a year; one on whose last day it is told is over. */
export function monthsUntil(on: Day, year: number): number {
  const isLastDay = addDays(on, 1).endsWith("-01");
  const month = Number(on.slice(5, 7));
  return Math.max(0, (year - yearOf(on)) * 12 + 12 - month + (isLastDay ? 0 : 1));
}

/** What it would come to if it went on as between two confirmed days, which are said with it. */
export type Forecast = { from: Day; to: Day; perYear: number; year: number; value: number };

/** Less than this between two figures is no pace. */
const SHORTEST = 89;
/** Further back than this is no longer the present pace. */
const LONGEST = 366;

/**
 * Carries the latest pace on to the end of a year: from the earliest figure of the last twelve months, a quarter
 * back at the least, and no further than there can be. Null where there is none, for a worked-back start is no pace
 * anybody has kept.
 */
export function forecastOf(
  points: readonly Pick<StartPoint, "day" | "value">[],
  year: number,
  most = Number.POSITIVE_INFINITY,
): Forecast | null {
  const last = points.at(-1);
  const first = points.find(({ day }) => last && daysBetween(day, last.day) <= LONGEST);
  if (!last || !first || daysBetween(first.day, last.day) < SHORTEST) return null;
  const perDay = (last.value - first.value) / daysBetween(first.day, last.day);
  const ahead = daysBetween(last.day, endOf(year));
  if (ahead <= 0) return null;
  const [from, to] = [first.day, last.day];
  const value = Math.min(most, Math.max(0, last.value + perDay * ahead));
  return { from, to, year, perYear: perDay * 365, value };
}
