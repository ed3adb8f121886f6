import type { Day } from "./day";
import { type Classed, isDueSoon, type TaskClass } from "./task-class";

/** The parts of an agency's home in the order its tasks want doing; each task stands in one of them only. */
export type HomeGroup =
  | "overdue"
  | "dueSoon"
  | "returned"
  | "waiting"
  | "rest"
  | "completed"
  /** Paused or no longer carried out: nobody's to do, and not done either. */
  | "aside";

/** In which part of its agency's home a task stands on a day. */
export function homeGroup(
  task: Classed & { class: TaskClass | null; returned: boolean },
  day: Day,
): HomeGroup {
  if (task.class === null) return "aside";
  if (task.status === "completed") return "completed";
  if (task.status === "submitted") return "waiting";
  if (task.class === "overdue") return "overdue";
  if (isDueSoon(task, day)) return "dueSoon";
  return task.returned ? "returned" : "rest";
}
