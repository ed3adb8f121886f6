import { type Day, daysBetween } from "../day";
import { endOf, plannedIn, type TargetFigures, yearOf } from "./stated-figures";

/** A figure on the straight line between two stated ones; worked back where one of its ends is. */
export type ReferencePoint = { day: Day; value: number; workedBack: boolean };

/**
 * Where the straight line between the stated figures around a day runs on it. It is for drawing and comparing, no
 * figure of the plan: where one of the two years is not stated there is none.
 */
export function referenceOn(figures: TargetFigures, day: Day): ReferencePoint | null {
  const year = yearOf(day);
  const end = plannedIn(figures, year);
  const start = startBefore(figures, day);
  if (!end || !start) return null;
  const span = daysBetween(start.day, endOf(year));
  const part = span > 0 ? daysBetween(start.day, day) / span : 1;
  return {
    day,
    value: start.value + (end.value - start.value) * part,
    workedBack: start.workedBack || end.workedBack,
  };
}

/** The baseline where it lies in the year or at its beginning, else what was planned for the year before. */
function startBefore(figures: TargetFigures, day: Day): ReferencePoint | null {
  const opening = endOf(yearOf(day) - 1);
  const { baseline } = figures;
  if (baseline && baseline.day >= opening && baseline.day <= day) return baseline;
  const before = plannedIn(figures, yearOf(day) - 1);
  return before && { day: opening, value: before.value, workedBack: before.workedBack };
}
