import { and, desc, eq, isNotNull, lt, ne, or } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { addDays, type Day, dayOf, startOfDay } from "../../domain/day";
import type { Person } from "../../domain/person";

/** As many as stand on one sheet beside what is late. */
const MOST_ROWS = 5;

type Asked = { periodId: string; on: Day; isToday: boolean };

/**
 * Obstacles and proposals raised by the end of a day about tasks that were not completed then, the latest first;
 * of each task the last.
 */
export async function raisedWords(actor: Person, { periodId, on, isToday }: Asked) {
  const visible = visibleTo(actor);
  const task = visible.tasks(isToday ? null : on);
  const update = visible.updates();
  const latest = visible.read
    .selectDistinctOn([update.taskId], {
      taskId: update.taskId,
      ref: task.ref,
      agencyName: task.agencyName,
      obstacles: update.obstacles,
      proposals: update.proposals,
      at: update.at,
    })
    .from(update)
    .innerJoin(task, eq(task.id, update.taskId))
    .where(
      and(
        eq(task.periodId, periodId),
        ne(task.status, "completed"),
        or(isNotNull(update.obstacles), isNotNull(update.proposals)),
        lt(update.at, startOfDay(addDays(on, 1))),
      ),
    )
    .orderBy(update.taskId, desc(update.at))
    .as("latest");
  const rows = await visible.read.select().from(latest).orderBy(desc(latest.at)).limit(MOST_ROWS);
  return rows.map(({ at, ...row }) => ({ ...row, on: dayOf(at) }));
}
