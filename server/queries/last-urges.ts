import { and, desc, inArray } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { byEndOf } from "./steering/by-end-of";

/** The last time a task was urged; `nth` says how often it has been. */
export type LastUrge = { nth: number; at: Date; message: string | null; byName: string };

/** The last urging of each of these tasks, by the end of a day where one is named. */
export async function lastUrges(
  actor: Person,
  taskIds: readonly string[],
  by: Day | null = null,
): Promise<Map<string, LastUrge>> {
  if (taskIds.length === 0) return new Map();
  const visible = visibleTo(actor);
  const urge = visible.urges();
  const known = by === null ? undefined : byEndOf(by, urge.at);
  const rows = await visible.read
    .selectDistinctOn([urge.taskId], {
      taskId: urge.taskId,
      nth: urge.nth,
      at: urge.at,
      message: urge.message,
      byName: urge.byName,
    })
    .from(urge)
    .where(and(inArray(urge.taskId, [...taskIds]), known))
    .orderBy(urge.taskId, desc(urge.nth));
  return new Map(rows.map(({ taskId, ...last }) => [taskId, last]));
}
