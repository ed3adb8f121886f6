import type { Day } from "./day";
import { countLeads, type LeadCounts } from "./lead-counts";
import { type Classed, daysOverdue, TASK_CLASSES, type TaskClass } from "./task-class";

/** A duty's class; without one, what became of its lead tasks, or that nobody known leads it yet. */
export const DUTY_CLASSES = [...TASK_CLASSES, "paused", "cancelled", "unassigned"] as const;
export type DutyClass = (typeof DUTY_CLASSES)[number];

/** Where a duty stands: its class, and by how many days its slowest lead is late. */
export type DutyStanding = { class: DutyClass; daysLate: number };

/** Where a duty of these lead tasks stands; `dutyClass` says how. */
export function rollUp(leads: readonly Classed[], day: Day): DutyStanding {
  return {
    class: dutyClass(countLeads(leads, day)),
    daysLate: Math.max(0, ...leads.map((task) => daysOverdue(task, day))),
  };
}

/**
 * A duty rolls up from its lead tasks: any overdue → overdue; all completed → late if any was late, else on
 * time; none with a last day → no deadline, because nothing could make it late; none begun → not started; else
 * in time. Paused and cancelled tasks do not count; where no other is left the duty is what they are.
 */
export function dutyClass(leads: LeadCounts): DutyClass {
  return classOfCounted(leads) ?? withoutClass(leads);
}

/** The same of any tasks counted together; null where none counts. */
export function classOfCounted(tasks: LeadCounts): TaskClass | null {
  if (tasks.counted === 0) return null;
  if (tasks.overdue > 0) return "overdue";
  if (tasks.completedOnTime + tasks.completedLate === tasks.counted)
    return tasks.completedLate > 0 ? "completed_late" : "completed_on_time";
  if (tasks.dated === 0) return "no_deadline";
  return tasks.begun > 0 ? "in_time" : "not_started";
}

function withoutClass({ paused, cancelled }: LeadCounts): DutyClass {
  if (paused > 0) return "paused";
  return cancelled > 0 ? "cancelled" : "unassigned";
}
