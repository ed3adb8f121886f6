import type { Day } from "../day";
import { DUTY_CLASSES, type DutyClass } from "../duty-roll-up";
import { TASK_CLASSES } from "../task-class";
import { type CoursedDuty, dutiesOf } from "./course";
import type { DutyFigure, Move, TaskFigure, TaskQuestion } from "./question";
import { onTimeRate } from "./rates";
import type { Tally } from "./tally";
import type { Rate } from "./view";

/** What is counted of tasks between two days: the classes that matter most when they change, and the moves. */
export const CHANGES = [
  ...(["overdue", "completed_on_time", "completed_late"] as const),
  ...(["begun", "redated", "returned", "given", "ended"] as const),
];
export type Change = (typeof CHANGES)[number];

/** What changed with the tasks of one agency, counted by the database. */
export type AgencyChanges = Record<Change, number> & {
  agencyId: string;
  agencyShortName: string;
  agencyOrder: number;
};

/**
 * What changed between the ends of two days, as it was known on each. Every figure leads to its rows; those under
 * `before` are of the earlier day.
 */
export type Comparison = {
  since: Day;
  /** Duties by class; `came` are of it now and were not then, `went` the other way round. */
  classes: {
    class: DutyClass;
    before: DutyFigure;
    now: DutyFigure;
    came: DutyFigure;
    went: DutyFigure;
  }[];
  all: Changed;
  /** Only those with whom something changed, in protocol order. */
  agencies: (Changed & { agencyId: string; shortName: string })[];
};

/** What changed with some tasks, and how many of them were kept in time then and now. */
export type Changed = {
  changes: Record<Change, TaskFigure>;
  before: { onTime: Rate | null };
  now: { onTime: Rate | null };
};

type Told = {
  since: Day;
  on: Day;
  /** With what each was on the earlier day. */
  duties: readonly CoursedDuty[];
  before: readonly Tally[];
  now: readonly Tally[];
  changes: readonly AgencyChanges[];
};

/** Two days compared: the duties by class, the tasks by what became of them, all together and by agency. */
export function comparisonOf({ since, on, duties, before, now, changes }: Told): Comparison {
  const changed = (rows: readonly AgencyChanges[], agencyId?: string): Changed => {
    const ofAgency = (tally: Tally) => agencyId === undefined || tally.agencyId === agencyId;
    return {
      changes: figuresOf(rows, since, agencyId),
      before: { onTime: onTimeRate(before.filter(ofAgency), agencyId) },
      now: { onTime: onTimeRate(now.filter(ofAgency), agencyId) },
    };
  };
  return {
    since,
    classes: classesOf(duties, since, on),
    all: changed(changes),
    agencies: changes
      .filter((row) => CHANGES.some((change) => row[change] > 0))
      .sort((one, other) => one.agencyOrder - other.agencyOrder)
      .map((row) => ({
        agencyId: row.agencyId,
        shortName: row.agencyShortName,
        ...changed([row], row.agencyId),
      })),
  };
}

/** The official classes, and whatever else a duty was or is. */
function classesOf(duties: readonly CoursedDuty[], since: Day, on: Day): Comparison["classes"] {
  const official: readonly string[] = TASK_CLASSES;
  const earlier = duties.map((duty) => ({ ...duty, class: duty.was ?? duty.class }));
  return DUTY_CLASSES.map((one) => ({
    class: one,
    before: dutiesOf(earlier, { classes: [one] }, since),
    now: dutiesOf(duties, { classes: [one] }, on),
    came: dutiesOf(duties, { classes: [one], since, changed: true }, on),
    went: dutiesOf(duties, { since, was: [one], changed: true }, on),
  })).filter((row) => official.includes(row.class) || row.before.duties > 0 || row.now.duties > 0);
}

function figuresOf(rows: readonly AgencyChanges[], since: Day, agencyId?: string) {
  const figure = (change: Change): TaskFigure => ({
    tasks: rows.reduce((sum, row) => sum + row[change], 0),
    of: { ...(agencyId === undefined ? {} : { agencyId }), ...questionOf(change, since) },
  });
  return Object.fromEntries(CHANGES.map((change) => [change, figure(change)])) as Record<
    Change,
    TaskFigure
  >;
}

function questionOf(change: Change, since: Day): TaskQuestion {
  return isMove(change) ? { since, moved: change } : { classes: [change], since, changed: true };
}

function isMove(change: Change): change is Move {
  return !TASK_CLASSES.some((one) => one === change);
}
