import type { GovernedTask } from "@/domain/permissions";
import type { TaskPage } from "@/server/queries/task-page";

/** The task of the page as the rules see it. */
export function governedOf({ task, submissions, extensions }: TaskPage): GovernedTask {
  const waiting = submissions.find(({ verdict }) => verdict === null);
  const extension = extensions.find(({ verdict }) => verdict === null) ?? null;
  return {
    ...task,
    extension,
    submission: waiting
      ? { byUserId: waiting.byUserId, recordedByAgencyId: waiting.byAgencyId }
      : null,
  };
}
