import type { Day } from "../day";
import type { TargetUnit } from "./figure";
import {
  type AimedTarget,
  figuresKnownOn,
  type ReportedValue,
  type WrittenValue,
  waitingOn,
} from "./known";
import {
  type ActualPoint,
  endOf,
  knownActuals,
  type PlannedPoint,
  plannedIn,
} from "./stated-figures";
import { type Trajectory, trajectoryOf } from "./trajectory";
import { type VillageStandings, villagesOn } from "./villages";

/**
 * Where a target stands, a partition: behind or not behind the line between the figures stated for the year,
 * reported but with nothing to compare it with, or not reported at all.
 */
export const TARGET_STANDINGS = ["behind", "ahead", "unjudged", "unreported"] as const;
export type TargetStanding = (typeof TARGET_STANDINGS)[number];

/** A body that a figure is of, and who wrote or confirmed it, as they are called. */
type Known<V> = V & { agencyName: string | null; agencyOrder: number | null };

export type StandingReport = Known<ReportedValue> & {
  byName: string | null;
  verdictByName: string | null;
};

/** A target as the register has it, with all that was written and reported of it. */
export type TargetRecord = AimedTarget & {
  id: string;
  position: number;
  name: string;
  unit: TargetUnit | null;
  isAtLeast: boolean;
  partOfId: string | null;
  responsibleAgencyId: string | null;
  responsibleAgencyName: string | null;
  /** Where the block of the plan's source begins that holds its sentence. */
  clauseAt: number | null;
  values: readonly Known<WrittenValue>[];
  reports: readonly StandingReport[];
};

type StandingPoint = ActualPoint & { report: StandingReport };

/** How one target stands at the end of a day, as it was known then. */
export type StandingOfTarget = Omit<TargetRecord, "values" | "reports"> & {
  standing: TargetStanding;
  trajectory: Trajectory<StandingPoint>;
  /** What is stated for the ends of years, from the baseline on; a year nobody states is not in it. */
  stated: { day: Day; value: number; workedBack: boolean }[];
  actuals: StandingPoint[];
  /** Sent and not yet judged, of the whole commune. */
  waiting: { day: Day; value: number }[];
  villages: VillageStandings;
};

export function standingOfTarget(
  { values, reports, ...target }: TargetRecord,
  on: Day,
): StandingOfTarget {
  const figures = figuresKnownOn(target, { values, reports }, on);
  const trajectory = trajectoryOf(figures, on);
  const years = [...figures.planned.map(({ year }) => year), figures.final?.year ?? []].flat();
  const points = [...new Set(years)]
    .sort((one, other) => one - other)
    .flatMap((year) => plannedIn(figures, year) ?? []);
  return {
    ...target,
    standing: standingOf(trajectory),
    trajectory,
    stated: [...(figures.baseline ? [figures.baseline] : []), ...points.map(atYearEnd)],
    actuals: knownActuals(figures.actuals, on),
    waiting: waitingOn(reports, on)
      .filter(({ agencyId }) => agencyId === null)
      .map(({ lastDay, value }) => ({ day: lastDay, value })),
    villages: villagesOn(target, { values, reports }, on),
  };
}

/** A figure worked back is nobody's statement: the row says how far it lies from that line, but no one is behind it. */
function standingOf({ latest, standing, reference }: Trajectory): TargetStanding {
  if (!latest) return "unreported";
  if (reference?.workedBack) return "unjudged";
  return standing ?? "unjudged";
}

/** How many targets stand where; together as many as there are. */
export function countStandings(
  targets: readonly { standing: TargetStanding }[],
): Record<TargetStanding, number> {
  const counts = { behind: 0, ahead: 0, unjudged: 0, unreported: 0 };
  for (const { standing } of targets) counts[standing] += 1;
  return counts;
}

function atYearEnd({ year, value, workedBack }: PlannedPoint) {
  return { day: endOf(year), value, workedBack };
}
