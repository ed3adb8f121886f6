import type { TaskClass } from "@/domain/task-class";

/** A class, or what a task without one is: paused or cancelled. Each has words under `class` in the messages. */
export type ClassCode = TaskClass | "paused" | "cancelled";

/** Colour of words and icon. A task without a date is grey: it stands outside the arithmetic of lateness. */
export const CLASS_TEXT: Record<ClassCode, string> = {
  overdue: "text-over-fg",
  in_time: "text-on-fg",
  not_started: "text-none-fg",
  no_deadline: "text-none-fg",
  completed_on_time: "text-done-fg",
  completed_late: "text-late-fg",
  paused: "text-none-fg",
  cancelled: "text-none-fg",
};

export const CLASS_TINT: Record<ClassCode, string> = {
  overdue: "bg-over-bg",
  in_time: "bg-on-bg",
  not_started: "bg-none-bg",
  no_deadline: "bg-none-bg",
  completed_on_time: "bg-done-bg",
  completed_late: "bg-late-bg",
  paused: "bg-none-bg",
  cancelled: "bg-none-bg",
};

/** Colour of a bar. */
export const CLASS_BAR: Record<ClassCode, string> = {
  overdue: "text-over-solid",
  in_time: "text-on-solid",
  not_started: "text-none-solid",
  no_deadline: "text-none-solid",
  completed_on_time: "text-done-solid",
  completed_late: "text-late-solid",
  paused: "text-none-solid",
  cancelled: "text-none-solid",
};
