import { type Day, daysBetween } from "../../../domain/day";
import type { DutyRole, TaskStatus } from "../../../domain/task";

/** A task as a clerk would keep it on a card: changed in place, without a history. */
export type PlainTask = {
  id: string;
  dutyId: string;
  ref: string;
  agencyId: string;
  group: boolean;
  role: DutyRole;
  year: string;
  status: TaskStatus;
  /** Where it stood before it was paused. */
  before: TaskStatus;
  lastDay: Day | null;
  submittedOn: Day | null;
  submittedBy: string | null;
  progress: number;
  /** What had been reported before the submission. */
  reported: number;
  turn: number;
  lastReport: Day | null;
  /** When it was last sent back, until it is sent in again. */
  returnedOn: Day | null;
  /** The steps of escalation taken so far, each with the last day it was for. */
  escalated: string[];
  givenOn: Day;
  /** What its people are like with it: the lower the number of a hundred, the less they think of it. */
  habit: number;
  /** A person has done something with it. */
  touched: boolean;
  /** Asked for on demand, or taken over from another agency: the next year does not give it again. */
  extra: boolean;
  proven: boolean;
  extension: { id: string; day: Day; on: Day; by: { userId: string; role: string } } | null;
  /** An obstacle was raised; nobody of these years answers one. */
  raised: boolean;
};

/** Everything the steering view counts a task as, worked out by hand for one day. */
export function cardClass(task: PlainTask, on: Day): string | null {
  const { status, lastDay, submittedOn } = task;
  if (status === "paused" || status === "cancelled") return null;
  if (status === "completed") {
    return lastDay && submittedOn && submittedOn > lastDay ? "completed_late" : "completed_on_time";
  }
  if (!lastDay) return "no_deadline";
  const judgedOn = status === "submitted" && submittedOn ? submittedOn : on;
  if (judgedOn > lastDay) return "overdue";
  return status === "in_progress" || status === "submitted" ? "in_time" : "not_started";
}

/** How many days an overdue task is late. */
export function cardDaysLate(task: PlainTask, on: Day): number {
  return task.lastDay && cardClass(task, on) === "overdue" ? daysBetween(task.lastDay, on) : 0;
}

export function isInHand({ status }: PlainTask): boolean {
  return status === "not_started" || status === "acknowledged" || status === "in_progress";
}
