import { desc, eq } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { inOrder, matching, type TaskFilter } from "./all-tasks";
import { rowColumns } from "./task-row";

/** Beyond this a list is to be narrowed first: the rows of one moment are read together. */
const MOST_EXPORTED = 20_000;

/**
 * All tasks that the filter leaves, with what was last said about each; null when there are too many to be
 * written in one piece.
 */
export async function tasksExport(actor: Person, filter: TaskFilter, today: Day) {
  const visible = visibleTo(actor);
  const task = visible.tasks();
  const report = lastWords(visible);
  const rows = await visible.read
    .select({
      ...rowColumns(task, today),
      planTitle: task.planTitle,
      lastReportAt: report.at,
      note: report.note,
      obstacles: report.obstacles,
      proposals: report.proposals,
    })
    .from(task)
    .leftJoin(report, eq(report.taskId, task.id))
    .where(matching(task, filter, today))
    .orderBy(...inOrder(task))
    .limit(MOST_EXPORTED + 1);
  return rows.length > MOST_EXPORTED ? null : rows;
}

function lastWords({ updates, read }: Visible) {
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
    .orderBy(update.taskId, desc(update.at))
    .as("last_words");
}
