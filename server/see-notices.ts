import "server-only";
import { and, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { database } from "../db/client";
import { notifications } from "../db/schema/notices";
import { visibleTo } from "../db/visibility";
import { MOST_UNREAD } from "../db/visible/notices";
import type { Person } from "../domain/person";
import type { Viewer } from "./session-row";

/*
 * That somebody has seen what they were told is no act on anything: it leaves no event. Each writes on their own
 * rows alone.
 */

/** Opening a task is seeing what one was told of it; answers the viewer as the bell counts from now on. */
export async function seeTask(viewer: Viewer, taskId: string, now: Date): Promise<Viewer> {
  if (viewer.unread === 0) return viewer;
  const seen = await see(viewer.actor, eq(notifications.taskId, taskId), now);
  return without(viewer, seen > 0 ? 1 : 0);
}

/** The same of the directives that are shown. */
export async function seeDirectives(
  viewer: Viewer,
  ids: readonly string[],
  now: Date,
): Promise<Viewer> {
  if (viewer.unread === 0 || ids.length === 0) return viewer;
  const shown = and(isNull(notifications.taskId), inArray(notifications.directiveId, [...ids]));
  const seen = await see(viewer.actor, shown, now);
  return without(viewer, seen);
}

/** One notice is seen; of another person's nothing happens. */
export async function seeNotice({ actor }: Viewer, id: string, now: Date): Promise<void> {
  await see(actor, eq(notifications.id, id), now);
}

/** Everything that the page of notices shows under the membership in use is seen. */
export async function seeAll({ actor }: Viewer, now: Date): Promise<void> {
  const notice = visibleTo(actor).notices();
  const shown = database().select({ id: notice.id }).from(notice).where(isNull(notice.readAt));
  await see(actor, inArray(notifications.id, shown), now);
}

/** How many different things came to be seen. */
async function see(actor: Person, which: SQL | undefined, now: Date): Promise<number> {
  const rows = await database()
    .update(notifications)
    .set({ readAt: now })
    .where(and(eq(notifications.userId, actor.userId), isNull(notifications.readAt), which))
    .returning({ taskId: notifications.taskId, directiveId: notifications.directiveId });
  return new Set(rows.map((row) => row.taskId ?? row.directiveId)).size;
}

/** Beyond what is counted one by one nobody knows how many are left. */
function without(viewer: Viewer, seen: number): Viewer {
  const isBeyond = viewer.unread >= MOST_UNREAD;
  return isBeyond ? viewer : { ...viewer, unread: Math.max(0, viewer.unread - seen) };
}
