import { dayOf } from "@/domain/day";
import type { TaskStatus } from "@/domain/task";
import type { TaskPage } from "@/server/queries/task-page";

/** The days at which a task came to where it is. */
export function milestonesOf({ task, states, submissions }: TaskPage) {
  const first = (status: TaskStatus) => states.find((state) => state.status === status)?.at;
  const day = (at: Date | null | undefined) => (at ? dayOf(at) : null);
  const [last] = submissions;
  const acknowledged =
    first("acknowledged") ?? first("in_progress") ?? (last ? first("submitted") : undefined);
  return {
    progress: task.progress,
    assignedOn: day(states[0]?.at),
    acknowledgedOn: day(acknowledged),
    begunOn: day(first("in_progress")),
    submittedOn: last && last.verdict !== "withdrawn" ? last.submittedOn : null,
    returnedOn: task.returned ? day(last?.verdictAt) : null,
    completedOn: task.status === "completed" ? day(last?.verdictAt) : null,
    lastDay: task.lastDay,
  };
}
