import { desc, eq, lt } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import { addDays, type Day, startOfDay } from "../../domain/day";
import type { Person } from "../../domain/person";
import { askedOn, inOrder, matching, type TaskFilter } from "./all-tasks";
import { rowColumns } from "./task-row";

/** Beyond this a list is to be narrowed first: the rows of one moment are read together. */
const MOST_EXPORTED = 20_000;

/**
 * All tasks that the filter leaves, with what was last said about each; null when there are too many to be
 * written in one piece.
 */
export async function tasksExport(
  actor: Person,
  filter: TaskFilter,
  today: Day,
  visible = visibleTo(actor),
) {
  const asked = askedOn(filter, today);
  const task = visible.tasks(asked.knownBy);
  const report = lastWords(visible, asked.on);
  const rows = await visible.read
    .select({
      ...rowColumns(task, asked.on),
      planTitle: task.planTitle,
      lastReportAt: report.at,
      note: report.note,
      obstacles: report.obstacles,
      proposals: report.proposals,
    })
    .from(task)
    .leftJoin(report, eq(report.taskId, task.id))
    .where(matching(actor, task, filter, asked))
    .orderBy(...inOrder(task))
    .limit(MOST_EXPORTED + 1);
  return rows.length > MOST_EXPORTED ? null : rows;
}

/** What was said last by the end of a day. */
function lastWords({ updates, read }: Visible, on: Day) {
  const update = updates();
  return read
    .selectDistinctOn([update.taskId], {
      taskId: update.taskId,
      at: update.at,
      note: update.note,
      obstacles: update.obstacles,
      proposals: update.proposals,
    })
    .from(update)
    .where(lt(update.at, startOfDay(addDays(on, 1))))
    .orderBy(update.taskId, desc(update.at))
    .as("last_words");
}
