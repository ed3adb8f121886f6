import type { Day } from "../day";
import type { DutyClass } from "../duty-roll-up";
import { COMPLETED } from "./classes";
import type { DutyFigure, DutyQuestion } from "./question";
import type { DutyCourse } from "./view";

/** A duty with the day by which all of it is due, and the day on which the last of it was submitted. */
export type CoursedDuty = {
  ref: string;
  class: DutyClass;
  /** What it was on the earlier of two days, where two are compared. */
  was?: DutyClass;
  /** Null where a lead that counts has no last day. */
  dueOn: Day | null;
  doneOn: Day | null;
};

/** More points a chart of that width could not show. */
const MOST_POINTS = 60;

/** Whether a duty is due by a day. */
function isDue({ dueOn }: Pick<CoursedDuty, "dueOn">, due: "by_now" | "later", on: Day) {
  if (dueOn === null) return false;
  return due === "by_now" ? dueOn <= on : dueOn > on;
}

/** Which of these duties a question counts. */
export function dutiesOf(duties: readonly CoursedDuty[], of: DutyQuestion, on: Day): DutyFigure {
  const { classes, due } = of;
  const found = duties.filter(
    (duty) =>
      (!classes || classes.includes(duty.class)) &&
      (!due || isDue(duty, due, on)) &&
      isMoved(duty, of),
  );
  return { duties: found.length, of, refs: found.map(({ ref }) => ref) };
}

/** Whether a duty was, on the earlier day, what the question asks; asks nothing where days are not compared. */
function isMoved({ class: found, was }: CoursedDuty, of: DutyQuestion): boolean {
  if (was === undefined || of.since === undefined) return true;
  return (!of.was || of.was.includes(was)) && (!of.changed || was !== found);
}

/** Đến hạn và hoàn thành: duties due and duties done, by day, summed up. */
export function courseOf(
  duties: readonly CoursedDuty[],
  { from, to, on }: { from: Day; to: Day; on: Day },
): DutyCourse {
  const figure = (of: DutyQuestion) => dutiesOf(duties, of, on);
  return {
    points: pointsOf(duties, { from, to, on }),
    due: figure({ due: "by_now" }),
    dueDone: figure({ due: "by_now", classes: COMPLETED }),
    dueOverdue: figure({ due: "by_now", classes: ["overdue"] }),
    dueWaiting: figure({ due: "by_now", classes: ["in_time"] }),
    later: figure({ due: "later" }),
    done: figure({ classes: COMPLETED }),
  };
}

function pointsOf(
  duties: readonly CoursedDuty[],
  { from, to, on }: { from: Day; to: Day; on: Day },
): DutyCourse["points"] {
  const dues = duties.flatMap(({ dueOn }) => dueOn ?? []).sort();
  const dones = duties
    .filter((duty) => duty.class.startsWith("completed"))
    .flatMap(({ doneOn }) => doneOn ?? [])
    .sort();
  const last = dues.at(-1);
  const end = last && last > to ? last : to;
  const turns = [...new Set([...dues, ...dones])].filter((day) => day > from && day < end).sort();
  const days = [...new Set([from, ...thinned(turns), on, end])].sort();
  return days.map((day) => ({
    day,
    due: upTo(dues, day),
    done: day <= on ? upTo(dones, day) : null,
  }));
}

/** At most so many of them, evenly; what is left still tells the exact sums of its days. */
function thinned(days: readonly Day[]): readonly Day[] {
  if (days.length <= MOST_POINTS) return days;
  const step = days.length / MOST_POINTS;
  return Array.from({ length: MOST_POINTS }, (_, at) => days[Math.floor(at * step)] as Day);
}

function upTo(sorted: readonly Day[], day: Day): number {
  const after = sorted.findIndex((one) => one > day);
  return after < 0 ? sorted.length : after;
}
