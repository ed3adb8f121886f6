import "server-only";
import { and, eq, inArray, isNull, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { database } from "../db/client";
import { notifications } from "../db/schema/notices";
import { memberships, users } from "../db/schema/people";
import { type Visible, visibleTo } from "../db/visibility";
import { unreadOf } from "../db/visible/notices";
import type { BellKind } from "../domain/notice";
import type { Person } from "../domain/person";
import type { Viewer } from "./session-row";

/*
 * That somebody has seen what they were told is no act on anything: it leaves no event. Each writes on their own
 * rows alone.
 */

/** Opening a task is seeing what one was told of it; answers the viewer as the bell counts from now on. */
export function seeTask(viewer: Viewer, taskId: string, now: Date): Promise<Viewer> {
  return seen(viewer, eq(notifications.taskId, taskId), now);
}

type Part = { directiveId: string; agencyId: string };

/** The same of the parts of directives that are shown: of the answers to one only of those agencies'. */
export async function seeDirectives(
  viewer: Viewer,
  parts: readonly Part[],
  now: Date,
): Promise<Viewer> {
  if (parts.length === 0) return viewer;
  const ids = [...new Set(parts.map(({ directiveId }) => directiveId))];
  const answers = parts.map(({ directiveId, agencyId }) =>
    and(eq(notifications.directiveId, directiveId), eq(answeringAgency, agencyId)),
  );
  const shown = and(
    isNull(notifications.taskId),
    inArray(notifications.directiveId, ids),
    or(ne(notifications.kind, "directive_answered"), ...answers),
  );
  return seen(viewer, shown, now);
}

const answeringAgency = sql<string>`(select answer.agency_id from audit_events answer
  where answer.id = ${notifications.eventId})`;

/** The same of the figures of a target, on its own pages. */
export function seeTarget(viewer: Viewer, targetId: string, now: Date): Promise<Viewer> {
  return seen(
    viewer,
    told(viewer.actor, (notice) => eq(notice.targetId, targetId)),
    now,
  );
}

/** The same of the figures that are shown to be judged. */
export async function seeWaitingFigures(
  viewer: Viewer,
  targetIds: readonly string[],
  now: Date,
): Promise<Viewer> {
  if (targetIds.length === 0) return viewer;
  const shown = told(viewer.actor, (notice) =>
    and(eq(notice.kind, "submitted"), inArray(notice.targetId, [...targetIds])),
  );
  return seen(viewer, shown, now);
}

/** The page of an agency's own tasks shows what was told of several of them at once. */
export function seeSeveral(viewer: Viewer, now: Date): Promise<Viewer> {
  const shown = told(viewer.actor, (notice) =>
    and(
      isNull(notice.taskId),
      isNull(notice.directiveId),
      inArray(notice.kind, ["assigned", "urged"]),
    ),
  );
  return seen(viewer, shown, now);
}

type Notices = ReturnType<Visible["notices"]>;

/** Rows of what the person was told and has not seen, as far as the membership in use may know of it. */
function told(actor: Person, where: (notice: Notices) => SQL | undefined): SQL {
  const notice = visibleTo(actor).notices();
  const ids = database()
    .select({ id: notice.id })
    .from(notice)
    .where(and(isNull(notice.readAt), where(notice)));
  return inArray(notifications.id, ids);
}

/** One notice is seen; of another person's nothing happens. */
export async function seeNotice({ actor }: Viewer, id: string, now: Date): Promise<void> {
  await see(actor, eq(notifications.id, id), now);
}

/**
 * What the list of notices has as one asked for it, under the membership in use, is seen: of that kind alone, and
 * nothing that was told after the newest it showed.
 */
export async function seeAll(
  { actor }: Viewer,
  { kind, newest }: { kind: BellKind | null; newest: number },
  now: Date,
): Promise<void> {
  const listed = told(actor, (notice) =>
    and(lte(notice.number, newest), kind ? eq(notice.kind, kind) : undefined),
  );
  await see(actor, listed, now);
}

/** The viewer after that was seen: how much is left is counted anew, since a thing can be told of more than once. */
async function seen(viewer: Viewer, which: SQL | undefined, now: Date): Promise<Viewer> {
  if (viewer.unread === 0) return viewer;
  const marked = await see(viewer.actor, which, now);
  if (marked === 0) return viewer;
  const left = await unreadOfEach(viewer.memberships.map(({ id }) => id));
  const inUse = viewer.actor.membershipId;
  const hats = viewer.memberships.map((hat) => ({
    ...hat,
    unread: hat.id === inUse ? 0 : (left.get(hat.id) ?? 0),
  }));
  return { ...viewer, memberships: hats, unread: left.get(inUse) ?? 0 };
}

/** What the bell counts under each of a person's memberships. */
async function unreadOfEach(ids: string[]): Promise<Map<string, number>> {
  const rows = await database()
    .select({ id: memberships.id, unread: unreadOf(sql`${users.id}`, memberships) })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(inArray(memberships.id, ids));
  return new Map(rows.map(({ id, unread }) => [id, unread]));
}

async function see(actor: Person, which: SQL | undefined, now: Date): Promise<number> {
  const rows = await database()
    .update(notifications)
    .set({ readAt: now })
    .where(and(eq(notifications.userId, actor.userId), isNull(notifications.readAt), which))
    .returning({ id: notifications.id });
  return rows.length;
}
