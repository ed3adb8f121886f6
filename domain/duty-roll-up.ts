import type { Day } from "./day";
import { type Classed, classOf, daysOverdue, TASK_CLASSES } from "./task-class";

/** A duty's class; without one, what became of its lead tasks, or that nobody known leads it yet. */
export const DUTY_CLASSES = [...TASK_CLASSES, "paused", "cancelled", "unassigned"] as const;
export type DutyClass = (typeof DUTY_CLASSES)[number];

/** Where a duty stands: its class, and by how many days its slowest lead is late. */
export type DutyStanding = { class: DutyClass; daysLate: number };

/**
 * A duty rolls up from its lead tasks: any overdue → overdue; all completed → late if any was late, else on
 * time; none with a last day → no deadline, because nothing could make it late; none begun → not started; else
 * in time. Paused and cancelled tasks do not count; where no other is left the duty is what they are.
 */
export function rollUp(leads: readonly Classed[], day: Day): DutyStanding {
  return {
    class: classOfDuty(leads, day),
    daysLate: Math.max(0, ...leads.map((task) => daysOverdue(task, day))),
  };
}

function classOfDuty(leads: readonly Classed[], day: Day): DutyClass {
  const counted = leads.filter(({ status }) => status !== "paused" && status !== "cancelled");
  if (counted.length === 0) return withoutClass(leads);
  const classes = counted.map((task) => classOf(task, day));
  if (classes.includes("overdue")) return "overdue";
  if (counted.every(({ status }) => status === "completed"))
    return classes.includes("completed_late") ? "completed_late" : "completed_on_time";
  if (counted.every(({ lastDay }) => lastDay === null)) return "no_deadline";
  return counted.some(isBegun) ? "in_time" : "not_started";
}

function withoutClass(leads: readonly Classed[]): DutyClass {
  if (leads.length === 0) return "unassigned";
  return leads.some(({ status }) => status === "paused") ? "paused" : "cancelled";
}

/** An agency that has only acknowledged its task has not begun it. */
function isBegun({ status }: Classed): boolean {
  return status !== "not_started" && status !== "acknowledged";
}
