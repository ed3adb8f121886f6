import { and, desc, eq, isNull, notInArray, sql } from "drizzle-orm";
import type { Visible } from "../../../db/visibility";
import { addDays, type Day, dayOf } from "../../../domain/day";
import type { DigestTask } from "../../../domain/digest-matters";
import { SILENT_DAYS } from "../../../domain/steering/silence";
import { conditions, lastSign } from "../task-question";

/** Every task that somebody could be told of on a day, whoever does it: what is done or set aside is nobody's matter. */
export async function digestTasks(visible: Visible, day: Day): Promise<DigestTask[]> {
  const task = visible.tasks();
  const submission = visible.submissions();
  const is = conditions(task, day);
  const rows = await visible.read
    .select({
      id: task.id,
      ref: task.ref,
      text: task.text,
      request: task.request,
      agencyId: task.agencyId,
      agencyKind: task.agencyKind,
      agencyName: task.agencyShortName,
      standingAgencyId: task.standingAgencyId,
      role: task.role,
      status: task.status,
      class: is.class.as("digest_class"),
      lastDay: task.lastDay,
      submittedOn: task.submittedOn,
      returned: task.returned,
      period: task.period,
      periodEndsOn: task.periodEndsOn,
      // The last report of each task is looked up only where silence counts.
      lastSign: sql<string | null>`case when ${is.silent} then ${lastSign(task)} end`.as(
        "digest_last_sign",
      ),
      byUserId: submission.byUserId,
      byAgencyId: submission.byAgencyId,
      submittedAt: submission.at,
    })
    .from(task)
    .leftJoin(submission, and(eq(submission.taskId, task.id), isNull(submission.verdict)))
    .where(notInArray(task.status, ["completed", "cancelled", "paused"]))
    .orderBy(task.lastDay, task.position, task.id);
  const returns = rows.some(({ returned }) => returned) ? await lastReturns(visible) : null;
  return rows.map(({ text, request, lastSign: sign, byUserId, byAgencyId, ...row }) => ({
    ...row,
    what: request ?? text,
    endedPeriod: row.periodEndsOn < day ? row.period : null,
    returnedAt: returns?.get(row.id) ?? null,
    silentFrom: sign === null ? null : addDays(dayOf(new Date(sign)), SILENT_DAYS),
    submission:
      byUserId && byAgencyId && row.submittedAt
        ? { byUserId, recordedByAgencyId: byAgencyId, at: row.submittedAt }
        : null,
  }));
}

/** When each task that is back in its agency's hands was last sent back. */
async function lastReturns(visible: Visible): Promise<Map<string, Date | null>> {
  const task = visible.tasks();
  const submission = visible.submissions();
  const rows = await visible.read
    .selectDistinctOn([submission.taskId], {
      taskId: submission.taskId,
      at: submission.verdictAt,
    })
    .from(submission)
    .innerJoin(task, and(eq(task.id, submission.taskId), eq(task.returned, true)))
    .where(eq(submission.verdict, "returned"))
    .orderBy(submission.taskId, desc(submission.verdictAt));
  return new Map(rows.map(({ taskId, at }) => [taskId, at]));
}
