import { and, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import { OPEN_STATUSES } from "../../domain/task";

/** More than anybody is urged about before they report once. */
const MOST_ROWS = 100;

/** One act of urging, as whoever was urged has it: what of it is still to be reported on. */
export type UrgedMe = {
  urgeId: string;
  at: Date;
  message: string | null;
  byName: string;
  byAgencyName: string;
  tasks: { taskId: string; ref: string; nth: number }[];
};

/**
 * What this person was urged about for the agency they act for and what it has not reported on since, the latest
 * first; each task stands under the last time it was urged.
 */
export async function urgedMe(actor: Person): Promise<UrgedMe[]> {
  const visible = visibleTo(actor);
  const mine = visible.urgeRecipients();
  const urge = visible.urges();
  const task = visible.tasks();
  const rows = await visible.read
    .select({
      urgeId: urge.urgeId,
      taskId: urge.taskId,
      ref: task.ref,
      nth: urge.nth,
      at: urge.at,
      message: urge.message,
      byName: urge.byName,
      byAgencyName: urge.byAgencyName,
    })
    .from(mine)
    .innerJoin(urge, eq(urge.urgeId, mine.urgeId))
    .innerJoin(task, eq(task.id, urge.taskId))
    .where(
      and(
        eq(mine.userId, actor.userId),
        eq(mine.agencyId, actor.agencyId),
        eq(task.agencyId, actor.agencyId),
        inArray(task.status, [...OPEN_STATUSES]),
        or(isNull(task.lastReportAt), sql`${task.lastReportAt} < ${urge.at}`),
      ),
    )
    .orderBy(desc(urge.at), task.position)
    .limit(MOST_ROWS);
  const told = new Set<string>();
  const acts = new Map<string, UrgedMe>();
  for (const { taskId, ref, nth, ...act } of rows) {
    if (told.has(taskId)) continue;
    told.add(taskId);
    const known = acts.get(act.urgeId) ?? { ...act, tasks: [] };
    known.tasks.push({ taskId, ref, nth });
    acts.set(act.urgeId, known);
  }
  return [...acts.values()];
}
