import type { Day } from "../day";
import type { DutyRole } from "../task";
import type { TaskClass } from "../task-class";
import type { AgeBand } from "./ageing";
import type { DutyFigure, TaskFigure, WaitingFlag } from "./question";

/**
 * Bàn chỉ đạo: one plan in one period, as it was known at the end of a day. Every figure says what it counts and
 * carries the question whose rows count the same. A reader who knows only a cut of the plan gets the cut's
 * tasks, and of duties the classes, which are everybody's.
 */
export type SteeringView = {
  scope: SteeringScope;
  /** Published by that day, the latest first. */
  plans: { id: string; title: string; number: string | null }[];
  periods: { id: string; label: string }[];
  lede: SteeringLede;
  /** The six classes and whatever else occurs, in the official order; they add up to all duties. */
  strip: DutyFigure[];
  late: LateTasks;
  dueSoon: { figure: TaskFigure; rows: DueRow[] };
  matrix: { columns: MatrixColumn[]; rows: MatrixRow[] };
  /** Of agencies with tasks, in protocol order; groups have nobody to rate. */
  rates: AgencyRates[];
  progress: { sections: SectionProgress[]; average: number | null; gone: number };
  course: DutyCourse;
  /** Without a last day and not heard of for 90 days, the longest silence first. */
  silent: { figure: TaskFigure; rows: SilentRow[] };
  ageing: Record<AgeBand, TaskFigure>;
  /** What waits for a word of those who steer. */
  asked: Record<WaitingFlag, TaskFigure>;
  /** What a plan still lacks before the figures say much: the honest first day. */
  gaps: {
    noDeadline: TaskFigure;
    notBegun: TaskFigure;
    total: TaskFigure;
    /** Nobody has said which last day holds for duties that state none. */
    defaultLastDayOpen: boolean;
    openQuestions: number;
  };
};

export type SteeringScope = {
  planId: string;
  planTitle: string;
  planNumber: string | null;
  standingAgencyId: string;
  standingAgencyName: string;
  periodId: string;
  period: string;
  startsOn: Day;
  endsOn: Day;
  /** The day everything is told for, never before the plan was published nor after today. */
  on: Day;
  isToday: boolean;
  /** The first day that can be asked for: the plan's publication. */
  earliest: Day;
  /** Whether the reader knows the whole plan, or only a cut of its tasks. */
  whole: boolean;
};

export type SteeringLede = {
  overdue: DutyFigure;
  /** How many agencies lead a task that is overdue. */
  agencies: number;
  coordinatingOverdue: TaskFigure;
  worst: { taskId: string; ref: string; agencyName: string; days: number } | null;
  /** Submissions that wait for this reader's verdict. */
  waitingForMe: TaskFigure;
  waiting: TaskFigure;
};

export type LateTasks = {
  figure: TaskFigure;
  longest: number;
  /** The agency with the oldest delay first; each with its oldest tasks, and how many more it has. */
  agencies: {
    agencyId: string;
    name: string;
    relation: "subordinate" | "asked";
    group: boolean;
    /** The officer in charge or the head, as reachable today. */
    contact: { name: string; phone: string } | null;
    figure: TaskFigure;
    rows: LateRow[];
    more: number;
  }[];
  moreAgencies: number;
};

type Row = { taskId: string; ref: string; text: string; role: DutyRole; progress: number };
export type LateRow = Row & { days: number; lastDay: Day };
export type DueRow = Row & { agencyName: string; lastDay: Day };
/** `since`: the day of the last report, else of the day the task was given. */
export type SilentRow = Row & { agencyName: string; group: boolean; since: Day };

export type MatrixColumn = {
  key: string;
  /** References: III.1, V.2. */
  sections: string[];
  /** The section's own title; null for the column of sections that concern one agency each (việc riêng). */
  heading: string | null;
};

/** An agency's lead tasks by section; of one that leads nothing, its coordinating tasks. */
export type MatrixRow = {
  agencyId: string;
  name: string;
  /** Declared for tables, where a full name would be cut. */
  shortName: string;
  group: boolean;
  role: DutyRole;
  /** Beside the columns; null where the agency has no such task. */
  cells: (MatrixCell | null)[];
  done: TaskFigure;
  total: TaskFigure;
  overdue: TaskFigure;
  worstDays: number;
  /** Mean of the reported progress, 0 to 100. */
  progress: number;
};

export type MatrixCell = {
  /** Rolled up as a duty's class is from its tasks. */
  class: TaskClass;
  done: number;
  worstDays: number;
  /** All counted tasks of the cell. */
  total: TaskFigure;
};

/** `part` of `whole`; no rate where `whole` is nothing. */
export type Rate = { part: TaskFigure; whole: TaskFigure };

export type AgencyRates = {
  agencyId: string;
  shortName: string;
  /** Completed in time, of what is completed or overdue; tasks without a last day left out. */
  onTime: Rate | null;
  /** Reported on within 30 days, of what is not completed. */
  updated: Rate | null;
};

/** Mean progress of the section's lead tasks. */
export type SectionProgress = {
  section: string;
  heading: string;
  class: TaskClass;
  percent: number;
  total: TaskFigure;
};

/**
 * How many duties had to be done as a whole by each day, and how many were; `done` is null after the view's day.
 * A duty is due when the last of its leads is, if all have a last day; it is done on the day the last was
 * submitted. `due` falls apart into the done, the overdue and the waiting.
 */
export type DutyCourse = {
  points: { day: Day; due: number; done: number | null }[];
  due: DutyFigure;
  dueDone: DutyFigure;
  dueOverdue: DutyFigure;
  dueWaiting: DutyFigure;
  later: DutyFigure;
  /** All that are completed, whether due or not. */
  done: DutyFigure;
};
