import type { LeadCounts } from "../lead-counts";
import type { DutyRole } from "../task";

/** The tasks of one agency in one section and one role, counted once for every figure that needs them. */
export type Tally = TallyPlace & TallyCounts;

type TallyPlace = {
  agencyId: string;
  agencyName: string;
  agencyShortName: string;
  agencyOrder: number;
  group: boolean;
  relation: "subordinate" | "asked";
  section: string;
  role: DutyRole;
};

export type TallyCounts = LeadCounts & {
  noDeadline: number;
  /** Not completed. */
  open: number;
  /** Not completed and reported on recently. */
  reported: number;
  onTimeDated: number;
  dueSoon: number;
  silent: number;
  waiting: number;
  /** With a request for a later last day, a directive, or something raised, that nobody has answered. */
  extension: number;
  directive: number;
  raised: number;
  to30: number;
  to120: number;
  over120: number;
  /** Days late of the slowest. */
  worstDays: number;
  /** Sum of the progress of what counts. */
  progress: number;
};

const NOTHING: TallyCounts = {
  counted: 0,
  overdue: 0,
  completedOnTime: 0,
  completedLate: 0,
  dated: 0,
  begun: 0,
  paused: 0,
  cancelled: 0,
  noDeadline: 0,
  open: 0,
  reported: 0,
  onTimeDated: 0,
  dueSoon: 0,
  silent: 0,
  waiting: 0,
  extension: 0,
  directive: 0,
  raised: 0,
  to30: 0,
  to120: 0,
  over120: 0,
  worstDays: 0,
  progress: 0,
};

const COUNTS = Object.keys(NOTHING) as (keyof TallyCounts)[];

/** Several tallies as one: numbers add up, of lateness the worst stays. */
export function sumOf(tallies: readonly Tally[]): TallyCounts {
  const sum = { ...NOTHING };
  for (const tally of tallies) {
    for (const key of COUNTS) {
      sum[key] = key === "worstDays" ? Math.max(sum[key], tally[key]) : sum[key] + tally[key];
    }
  }
  return sum;
}

/** Tallies by what they share, in the order in which each is first met. */
export function groupedBy(tallies: readonly Tally[], key: "agencyId" | "section") {
  const groups = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const group = groups.get(tally[key]);
    if (group) group.push(tally);
    else groups.set(tally[key], [tally]);
  }
  return groups;
}

export function doneOf(counts: LeadCounts): number {
  return counts.completedOnTime + counts.completedLate;
}

/** Mean progress of what counts, rounded; 0 of nothing. */
export function meanProgress(counts: TallyCounts): number {
  return counts.counted === 0 ? 0 : Math.round(counts.progress / counts.counted);
}
