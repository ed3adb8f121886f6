import { eq, isNull } from "drizzle-orm";
import type { Visible } from "../../../db/visibility";
import type { Day } from "../../../domain/day";
import type { DigestExtension } from "../../../domain/digest-matters";

/** Every request for a later last day that nobody has decided. */
export async function undecidedExtensions(visible: Visible, day: Day): Promise<DigestExtension[]> {
  const task = visible.tasks();
  const extension = visible.extensions();
  const rows = await visible.read
    .select({
      id: extension.id,
      taskId: task.id,
      ref: task.ref,
      text: task.text,
      request: task.request,
      agencyId: task.agencyId,
      agencyKind: task.agencyKind,
      agencyName: task.agencyShortName,
      standingAgencyId: task.standingAgencyId,
      role: task.role,
      status: task.status,
      period: task.period,
      periodEndsOn: task.periodEndsOn,
      byUserId: extension.byUserId,
      byRole: extension.byRole,
      askedDay: extension.askedDay,
      at: extension.at,
    })
    .from(extension)
    .innerJoin(task, eq(task.id, extension.taskId))
    .where(isNull(extension.verdict))
    .orderBy(extension.at, task.position);
  return rows.map(({ text, request, period, periodEndsOn, byUserId, byRole, ...row }) => ({
    ...row,
    what: request ?? text,
    endedPeriod: periodEndsOn < day ? period : null,
    extension: { byUserId, byRole },
  }));
}
