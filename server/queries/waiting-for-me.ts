import { eq, isNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { isAskedToJudge, isLaidBefore } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { rowColumns } from "./task-row";

// Beyond this the list is a day's work; the rest follows when these are judged.
const MOST_ROWS = 100;

/** Submissions that wait for this person's verdict, oldest first. */
export async function waitingForMe(actor: Person, today: Day) {
  if (!isAskedToJudge(actor)) return [];
  const visible = visibleTo(actor);
  const task = visible.tasks();
  const submission = visible.submissions();
  const rows = await visible.read
    .select({
      ...rowColumns(task, today),
      periodId: task.periodId,
      turn: task.turn,
      submittedAt: submission.at,
      submittedBy: submission.byName,
      byUserId: submission.byUserId,
      byAgencyId: submission.byAgencyId,
    })
    .from(submission)
    .innerJoin(task, eq(task.id, submission.taskId))
    .where(isNull(submission.verdict))
    .orderBy(submission.at, task.position)
    .limit(MOST_ROWS);
  return rows.filter((row) =>
    isLaidBefore(actor, {
      ...row,
      submission: { byUserId: row.byUserId, recordedByAgencyId: row.byAgencyId },
      extension: null,
    }),
  );
}
