import type { Day } from "@/domain/day";
import type { SteeringView } from "@/domain/steering/view";

/** When something falls due next: a task of the coming week, else the next duty of the period. */
export function nextDayOf({ dueSoon, course, scope }: SteeringView): Day | null {
  const soon = dueSoon.rows[0]?.lastDay;
  if (soon) return soon;
  let due = course.points.findLast(({ day }) => day <= scope.on)?.due ?? 0;
  for (const point of course.points) {
    if (point.day > scope.on && point.due > due) return point.day;
    due = Math.max(due, point.due);
  }
  return null;
}
