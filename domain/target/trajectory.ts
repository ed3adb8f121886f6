import { addDays, type Day, daysBetween } from "../day";
import { type Forecast, forecastOf, type NeededPace, neededPace } from "./pace";
import { type ReferencePoint, referenceOn } from "./reference";
import {
  type ActualPoint,
  endOf,
  knownActuals,
  type PlannedPoint,
  percentOf,
  plannedIn,
  type StartPoint,
  type TargetFigures,
  yearOf,
} from "./stated-figures";

/** What keeps a target from being judged, as a code. */
export const TARGET_GAPS = ["no_baseline", "no_year_plan", "no_actual", "old_actual"] as const;
export type TargetGap = (typeof TARGET_GAPS)[number];

/** By how much it grew in a year, against what it is to grow by at the least. */
type YearGain = {
  year: number;
  from: StartPoint;
  gained: number;
  least: number | null;
  /** Null where no least growth is stated. */
  reached: boolean | null;
};

/** How a target stands and goes, as it was known at the end of a day. */
export type Trajectory<A extends ActualPoint = ActualPoint> = {
  on: Day;
  /** The newest confirmed figure, and how many days it is old. */
  latest: (A & { age: number }) | null;
  /** The year it is measured by: of the newest figure, so that a year's result stands until the next has one. */
  year: number;
  /** What is stated for the end of that year. */
  planned: PlannedPoint | null;
  /** What is stated for the year that runs, where it is measured by one before. */
  next: PlannedPoint | null;
  /** Done of what is stated for the year, and of the last figure, in per cent. */
  ofYear: number | null;
  ofFinal: number | null;
  toYear: NeededPace | null;
  toFinal: NeededPace | null;
  /** The straight line on the day of the newest figure: what that is ahead of or behind. */
  reference: ReferencePoint | null;
  standing: "ahead" | "behind" | null;
  gain: YearGain | null;
  /** The newest figure of a year before, and how much there is more now. */
  yearBefore: { day: Day; value: number; change: number } | null;
  forecast: Forecast | null;
  gaps: TargetGap[];
};

/** A figure is old when a quarter has gone since the day it speaks of. */
const OLD = 92;

/** Everything the board and the pages say of a target, from what was known at the end of a day. */
export function trajectoryOf<A extends ActualPoint>(
  figures: TargetFigures & { actuals: readonly A[] },
  on: Day,
): Trajectory<A> {
  const known = knownActuals(figures.actuals, on);
  const newest = known.at(-1) ?? null;
  const { final } = figures;
  const baseline = figures.baseline && figures.baseline.day <= on ? figures.baseline : null;
  const running = Math.min(yearOf(on), final?.year ?? yearOf(on));
  const year = Math.min(yearOf(newest?.day ?? on), running);
  const planned = plannedIn(figures, year);
  const current = plannedIn(figures, running);
  const reference = newest && referenceOn(figures, newest.day);
  return {
    on,
    latest: newest && { ...newest, age: daysBetween(newest.day, on) },
    year,
    planned,
    next: year < running ? current : null,
    ofYear: newest && planned && percentOf(newest.value, planned.value),
    ofFinal: newest && final && percentOf(newest.value, final.value),
    toYear: newest && planned && neededPace(newest.value, planned, on),
    toFinal: newest && final && neededPace(newest.value, { ...final, workedBack: false }, on),
    reference,
    standing: newest && reference && (newest.value >= reference.value ? "ahead" : "behind"),
    gain: newest && gainOf(known, newest, { baseline, least: figures.yearlyGain }),
    yearBefore: newest && yearBefore(known, newest),
    forecast: final && forecastOf(paced(known, baseline), final.year, figures.most),
    gaps: gapsOf({ baseline, planned: current, newest, on, final }),
  };
}

/** The year that all of these are measured by; null where they are not the same. */
export function commonYear(trajectories: readonly Pick<Trajectory, "year">[]): number | null {
  const years = new Set(trajectories.map(({ year }) => year));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

function gapsOf(of: {
  baseline: StartPoint | null;
  planned: PlannedPoint | null;
  newest: ActualPoint | null;
  on: Day;
  final: TargetFigures["final"];
}): TargetGap[] {
  const gaps: TargetGap[] = [];
  if (!of.baseline || of.baseline.workedBack) gaps.push("no_baseline");
  if (!of.planned || of.planned.workedBack) gaps.push("no_year_plan");
  if (!of.newest) gaps.push("no_actual");
  // After the end of its last year nothing newer is asked for.
  else if (of.final && of.newest.day >= endOf(of.final.year)) return gaps;
  else if (daysBetween(of.newest.day, of.on) > OLD) gaps.push("old_actual");
  return gaps;
}

/** Growth counts from the figure at the end of the year before: what was stated, what was confirmed, or worked back. */
function gainOf(
  known: readonly ActualPoint[],
  newest: ActualPoint,
  { baseline, least }: { baseline: StartPoint | null; least: number | null },
): YearGain | null {
  const year = yearOf(newest.day);
  const opens = ({ day }: { day: Day }) => day === endOf(year - 1) || day === `${year}-01-01`;
  const start = baseline && opens(baseline) && newest.day > baseline.day ? baseline : null;
  const confirmed = known.findLast((point) => opens(point) && point.day < newest.day);
  const from =
    start && !start.workedBack
      ? start
      : confirmed
        ? { day: confirmed.day, value: confirmed.value, workedBack: false }
        : start;
  if (!from) return null;
  const gained = newest.value - from.value;
  return { year, from, gained, least, reached: least === null ? null : gained >= least };
}

/** The newest figure of the quarter that ended a year before, so that the same time of two years is compared. */
function yearBefore(known: readonly ActualPoint[], { day, value }: ActualPoint) {
  const then = `${yearOf(day) - 1}${day.slice(4).replace("-02-29", "-02-28")}`;
  const before = known.findLast((point) => point.day <= then && point.day > addDays(then, -OLD));
  return before ? { day: before.day, value: before.value, change: value - before.value } : null;
}

/** What a pace may be taken from: confirmed figures, and a baseline that somebody states. */
function paced(known: readonly ActualPoint[], baseline: StartPoint | null) {
  const [first] = known;
  const starts = baseline && !baseline.workedBack && (!first || baseline.day < first.day);
  return starts ? [baseline, ...known] : known;
}
