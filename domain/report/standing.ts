import { type Day, daysBetween } from "../day";
import type { TaskClass } from "../task-class";
import { writeDay } from "../vietnamese-day";
import type { ReportTask } from "./gathered";
import { writeCount } from "./vietnamese-number";

const CLASS: Record<TaskClass, string> = {
  overdue: "đang thực hiện quá hạn",
  in_time: "đang thực hiện trong hạn",
  not_started: "chưa thực hiện",
  no_deadline: "không có thời hạn",
  completed_on_time: "hoàn thành đúng hạn",
  completed_late: "hoàn thành quá hạn",
};

/** Where a task stands, in words that begin small. */
export function standingOf(task: ReportTask, on: Day): string {
  if (task.status === "paused") return "tạm dừng";
  if (task.status === "cancelled" || task.class === null) return "thôi thực hiện";
  const waits = task.status === "submitted" ? ", chờ xác nhận" : "";
  if (task.class === "overdue" && task.lastDay)
    return `${CLASS.overdue} ${writeCount(daysBetween(task.lastDay, on))} ngày${waits}`;
  return `${CLASS[task.class]}${waits}`;
}

/** Whether a task is not carried out for now or for good; it is told of, and counted in no total. */
export function isAside({ status, reason }: ReportTask): boolean {
  return status === "paused" || (status === "cancelled" && reason === "decided");
}

/** Whether a task went into others: to members of a group, to another agency, to a merged one; or was never to be. */
export function isElsewhere({ status, reason }: ReportTask): boolean {
  return status === "cancelled" && reason !== "decided";
}

/** A task's last day as a table has it. */
export function lastDayOf({ lastDay }: ReportTask): string {
  return lastDay ? writeDay(lastDay) : "Không có thời hạn";
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);
}
