import type { DutyAgency } from "@/components/duty-agency-row";
import { type Day, dayOf } from "@/domain/day";
import type { TaskPage } from "@/server/queries/task-page";
import { flagsOf, standingOf } from "../../task-standing";

/** The agencies of the task's duty with how far each is, and the names the plan leaves open. */
export function partiesOf({ task, siblings, parties }: TaskPage, today: Day) {
  const agencies = siblings.map((one): DutyAgency => {
    const completed = one.status === "completed" ? one.submittedOn : null;
    return {
      ...standingOf(one, today),
      id: one.id,
      href: `/tasks/${one.id}`,
      agency: one.agencyName,
      role: one.role,
      flags: flagsOf(one),
      progress: one.progress,
      updatedOn: one.lastReportAt ? dayOf(one.lastReportAt) : null,
      completedOn: completed,
      own: one.id === task.id,
    };
  });
  const unresolved = parties.flatMap(({ asWritten: name, standing: because }) =>
    because === "open_group" || because === "outside" || because === "unclear"
      ? [{ name, because }]
      : [],
  );
  return { agencies, unresolved };
}
