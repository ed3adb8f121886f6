import type { Day } from "./day";
import { type Classed, classOf } from "./task-class";

/** What a roll-up is derived from, so that the database may count and the domain decide. */
export type LeadCounts = {
  /** Neither paused nor cancelled; the other counts but the last two are among these. */
  counted: number;
  overdue: number;
  completedOnTime: number;
  completedLate: number;
  dated: number;
  begun: number;
  paused: number;
  cancelled: number;
};

export function countLeads(leads: readonly Classed[], day: Day): LeadCounts {
  const of = (test: (task: Classed) => boolean) => leads.filter(test).length;
  const counts = (task: Classed) => task.status !== "paused" && task.status !== "cancelled";
  return {
    counted: of(counts),
    overdue: of((task) => classOf(task, day) === "overdue"),
    completedOnTime: of((task) => classOf(task, day) === "completed_on_time"),
    completedLate: of((task) => classOf(task, day) === "completed_late"),
    dated: of((task) => counts(task) && task.lastDay !== null),
    begun: of((task) => counts(task) && isBegun(task)),
    paused: of(({ status }) => status === "paused"),
    cancelled: of(({ status }) => status === "cancelled"),
  };
}

/** An agency that has only acknowledged its task has not begun it. */
function isBegun({ status }: Classed): boolean {
  return status !== "not_started" && status !== "acknowledged";
}
