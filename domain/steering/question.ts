import type { Day } from "../day";
import type { DutyClass } from "../duty-roll-up";
import type { DutyRole } from "../task";
import type { TaskClass } from "../task-class";
import type { AgeBand } from "./ageing";

/** Which plan and period a reader looks at, and on which day; null is the latest plan, its running period, today. */
export type Asking = { planId: string | null; periodId: string | null; on: Day | null };

/** What became of a task between the end of an earlier day and that of the view's, as it was known on both. */
export const MOVES = ["begun", "redated", "returned", "given", "ended"] as const;
export type Move = (typeof MOVES)[number];

/** What of a task waits for a word of those who steer. */
export const WAITING_FLAGS = ["extension", "directive", "raised"] as const;
export type WaitingFlag = (typeof WAITING_FLAGS)[number];

/**
 * Which tasks a figure counts, within the plan, period and day of its page. Whatever is left out does not narrow.
 * The list at /tasks answers the same question with as many rows; `address.ts` writes its address.
 */
export type TaskQuestion = {
  classes?: readonly TaskClass[];
  /** An agency, or a group that still holds tasks itself. */
  agencyId?: string;
  /** By reference: III.1 holds III.1.1 to III.1.5. */
  sections?: readonly string[];
  role?: DutyRole;
  /** Leaves out what is paused or cancelled and so belongs to no class. */
  counted?: true;
  /** Due in seven days and still in its agency's hands. */
  due?: "soon";
  /** Overdue, by how long. */
  aged?: AgeBand;
  /** With a last day, or without one. */
  dated?: boolean;
  /** Without a last day, and nothing heard of for 90 days. */
  silent?: true;
  /** Submitted and not yet judged; `mine`: by this very reader. */
  waiting?: "any" | "mine";
  /** Reported on within the last 30 days. */
  reported?: true;
  /** Starred by the chair. */
  starred?: true;
  /** Whether the work has begun: acknowledging alone is no beginning. */
  begun?: boolean;
  /** A request for a later last day, a directive, or something raised, that nobody has answered. */
  flag?: WaitingFlag;
  /** The earlier of two days that are compared; the three that follow speak of it. */
  since?: Day;
  /** Its class then was one of these. */
  was?: readonly TaskClass[];
  /** Its class then was another, or none. */
  changed?: true;
  moved?: Move;
};

/** Which duties a figure counts; /plan shows exactly them. */
export type DutyQuestion = {
  classes?: readonly DutyClass[];
  /** Duties that must be done as a whole by that day, or later in the period. */
  due?: "by_now" | "later";
  /** The earlier of two days that are compared: by what a duty was then, or whether it was something else. */
  since?: Day;
  was?: readonly DutyClass[];
  changed?: true;
};

/** A number of tasks and the question whose rows count the same. */
export type TaskFigure = { tasks: number; of: TaskQuestion };

/** A number of duties, the question, and the duties themselves in the order of the plan. */
export type DutyFigure = { duties: number; of: DutyQuestion; refs: string[] };
