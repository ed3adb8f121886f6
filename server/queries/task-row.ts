import { taskClass } from "../../db/task-class";
import type { Visible } from "../../db/visibility";
import type { Day } from "../../domain/day";

export type TaskTable = ReturnType<Visible["tasks"]>;

/** What a list shows of a task. */
export function rowColumns(task: TaskTable, today: Day) {
  return {
    id: task.id,
    ref: task.ref,
    text: task.text,
    request: task.request,
    agencyId: task.agencyId,
    agencyName: task.agencyName,
    agencyShortName: task.agencyShortName,
    agencyKind: task.agencyKind,
    role: task.role,
    status: task.status,
    reason: task.reason,
    class: taskClass(task, today).as("task_class"),
    lastDay: task.lastDay,
    lastDaySource: task.lastDaySource,
    originalLastDay: task.originalLastDay,
    extended: task.extended,
    corrected: task.corrected,
    submittedOn: task.submittedOn,
    progress: task.progress,
    returned: task.returned,
    officerName: task.officerName,
    starred: task.starred,
    occurrence: task.occurrence,
    extensionWaits: task.extensionWaits,
    directiveWaits: task.directiveWaits,
    obstacleWaits: task.obstacleWaits,
    period: task.period,
    periodEndsOn: task.periodEndsOn,
    standingAgencyId: task.standingAgencyId,
  };
}
