import { eq, isNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import {
  type GovernedTask,
  isAskedToJudge,
  judgesForChair,
  mayJudge,
  waitsForChair,
} from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { rowColumns } from "./task-row";

// Beyond this the list is a day's work; the rest follows when these are judged.
const MOST_ROWS = 100;

/**
 * Submissions that wait for this person's verdict, oldest first. The chair and a deputy in the chair's stead may
 * judge all, but are shown those that nobody else can: of the standing office, or recorded by it.
 */
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
  return rows.filter((row) => {
    const governed: GovernedTask = {
      ...row,
      submission: { byUserId: row.byUserId, recordedByAgencyId: row.byAgencyId },
      extension: null,
    };
    return mayJudge(actor, governed) && (!judgesForChair(actor) || waitsForChair(governed));
  });
}
