import type { Day } from "../day";

/** What a target is to be at the end of a year; worked back from other figures where nobody states it. */
export type PlannedPoint = { year: number; value: number; workedBack: boolean };

/** From where a target starts. */
export type StartPoint = { day: Day; value: number; workedBack: boolean };

/** How much there was on a day. It counts from when it was confirmed until another figure took its place. */
export type ActualPoint = {
  day: Day;
  value: number;
  confirmedOn: Day | null;
  replacedOn: Day | null;
};

/** All that is stated of one target. A year for which nothing is stated has no point. */
export type TargetFigures = {
  baseline: StartPoint | null;
  planned: readonly PlannedPoint[];
  /** What it is to come to in the end, where the plan says so. */
  final: { year: number; value: number } | null;
  /** By how much it is to grow each year at the least. */
  yearlyGain: number | null;
  actuals: readonly ActualPoint[];
  /** More than which there cannot be: a hundred of a hundred. */
  most?: number;
};

/** The confirmed figures that were known at the end of a day, in the order of the days they speak of. */
export function knownActuals<A extends ActualPoint>(actuals: readonly A[], on: Day): A[] {
  return actuals
    .filter(({ day, confirmedOn, replacedOn }) => {
      if (confirmedOn === null || confirmedOn > on || day > on) return false;
      return replacedOn === null || replacedOn > on;
    })
    .sort(
      (one, other) => compare(one.day, other.day) || compare(one.confirmedOn, other.confirmedOn),
    );
}

/** What is stated for the end of a year: the plan's own last figure among them. */
export function plannedIn({ planned, final }: TargetFigures, year: number): PlannedPoint | null {
  if (final && year === final.year) return { ...final, workedBack: false };
  return planned.find((point) => point.year === year) ?? null;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function endOf(year: number): Day {
  return `${year}-12-31`;
}

/** How much of a whole a part is, in per cent; nothing of nothing is no share. */
export function percentOf(part: number, whole: number): number | null {
  return whole > 0 ? (part / whole) * 100 : null;
}

function compare(one: string | null, other: string | null): number {
  return (one ?? "") < (other ?? "") ? -1 : (one ?? "") > (other ?? "") ? 1 : 0;
}
