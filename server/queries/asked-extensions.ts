import { and, asc, eq, isNull, not, or } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { type Day, dayOf } from "../../domain/day";
import type { Person } from "../../domain/person";
import { isTimely, MAY } from "../../domain/task-acts";
import { daysOverdue } from "../../domain/task-class";
import { byEndOf } from "./steering/by-end-of";
import { rowColumns } from "./task-row";

/** As many as stand on one sheet beside what is late. */
const MOST_ROWS = 5;

type Asked = { periodId: string; on: Day; isToday: boolean };

/**
 * Requests for a later last day of a period that nobody had decided by the end of a day, the oldest first, as far as
 * the reader knows their tasks; `decides` says whether this reader may decide one now.
 */
export async function askedExtensions(actor: Person, { periodId, on, isToday }: Asked) {
  const visible = visibleTo(actor);
  const task = visible.tasks(isToday ? null : on);
  const extension = visible.extensions();
  const rows = await visible.read
    .select({
      ...rowColumns(task, on),
      extensionId: extension.id,
      lastDayBefore: extension.lastDayBefore,
      askedDay: extension.askedDay,
      askedReason: extension.reason,
      askedAt: extension.at,
      byUserId: extension.byUserId,
      byRole: extension.byRole,
    })
    .from(extension)
    .innerJoin(task, eq(task.id, extension.taskId))
    .where(
      and(
        eq(task.periodId, periodId),
        byEndOf(on, extension.at),
        or(isNull(extension.verdictAt), not(byEndOf(on, extension.verdictAt))),
      ),
    )
    .orderBy(asc(extension.at), asc(task.position))
    .limit(MOST_ROWS);
  return rows.map(({ byUserId, byRole, askedAt, ...row }) => {
    const governed = { ...row, submission: null, extension: { byUserId, byRole } };
    return {
      ...row,
      askedOn: dayOf(askedAt),
      days: daysOverdue(row, on),
      decides:
        isToday && isTimely("decide_extension", row) && MAY.decide_extension(actor, governed),
    };
  });
}
