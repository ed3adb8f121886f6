import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../db/client";
import { auditEvents } from "../db/schema/audit";
import { notifications } from "../db/schema/notices";
import type { EventName } from "../domain/audit";
import { dayOf } from "../domain/day";
import { wantsNotice } from "../domain/notice";
import type { Actor } from "../domain/person";
import { type Concern, type Notice, noticesFor, TELLS } from "../domain/telling";
import { concernedIn, type Named, namedIn, rowsOf, type Written } from "./concerned";
import { type Hearer, hearersOf, toldTask } from "./told-people";
import type { About } from "./trail";

type Happened = Written & {
  id: string;
  event: EventName;
  actor: Actor;
  now: Date;
  about: About;
};

/** Concerns that are read off the task the event is about. */
const OF_THE_TASK: readonly Concern[] = ["doers", "judges", "deciders", "directed"];

/** A statement holds 65,535 values; a notice has nine. */
const MOST_AT_ONCE = 1000;

/**
 * Tells whoever an event concerns, in the transaction of its act: one row for each person, however many tasks it is
 * about, and none for whoever does not want to hear of such things.
 */
export async function tell(tx: Transaction, happened: Happened): Promise<void> {
  const { id: eventId, event, actor, now: at, about } = happened;
  if (actor.kind === "person") await seenByActing(tx, actor.userId, happened);
  const asked = TELLS[event].flatMap(({ to }) => to);
  if (asked.length === 0) return;
  if (!about.planId) throw new Error(`${event} tells of no plan`);

  const named = await namedIn(tx, happened, asked);
  const needsTask = about.taskId && asked.some((concern) => OF_THE_TASK.includes(concern));
  const task = needsTask && about.taskId ? await toldTask(tx, about.taskId) : null;
  const agencyIds = [
    ...(task ? [task.agencyId, task.standingAgencyId] : []),
    ...(named.figure ? [named.figure.standingAgencyId] : []),
    ...new Set([...named.given.map(({ agencyId }) => agencyId), ...named.directed]),
  ];
  const userIds = Object.values(named.ids).flat();
  if (agencyIds.length + userIds.length === 0) return;
  const people = await hearersOf(tx, { agencyIds, userIds }, dayOf(at));
  const concerned = concernedIn({ ...happened, task, people, named });
  const actorId = actor.kind === "person" ? actor.userId : null;
  const notices = noticesFor(
    event,
    actorId,
    Object.fromEntries(asked.map((concern) => [concern, concerned[concern]()])),
  );
  const directiveId = directiveOf(happened);
  const rows = notices.filter(wanted(people)).map((notice) => ({
    ...{ userId: notice.userId, eventId, kind: notice.kind, at },
    ...{ planId: about.planId as string, directiveId },
    ...subjectOf(notice, { about, named, people }),
  }));
  for (let from = 0; from < rows.length; from += MOST_AT_ONCE) {
    await tx.insert(notifications).values(rows.slice(from, from + MOST_AT_ONCE));
  }
}

/** Whoever acts on a task or a figure has seen what they were told of it, whether or not they opened its page. */
async function seenByActing(tx: Transaction, userId: string, happened: Happened) {
  const { about, now } = happened;
  const ofIt = about.taskId ? eq(notifications.taskId, about.taskId) : ofFigure(happened);
  if (!ofIt) return;
  await tx
    .update(notifications)
    .set({ readAt: now })
    .where(and(eq(notifications.userId, userId), ofIt, isNull(notifications.readAt)));
}

/** What was told of the same reported figure of a target. */
function ofFigure({ event, payload }: Happened): SQL | null {
  if (!event.startsWith("target.") || !("reportId" in payload)) return null;
  return sql`exists (select 1 from ${auditEvents} told where told.id = ${notifications.eventId}
    and told.event like 'target.%' and told.payload ->> 'reportId' = ${payload.reportId})`;
}

function wanted(people: readonly Hearer[]) {
  const silenced = new Map(people.map((one) => [one.userId, one.silenced]));
  return ({ userId, kind }: Notice) =>
    wantsNotice(kind, "bell", { bell: !silenced.get(userId)?.includes(kind), mail: true });
}

/** Which task it tells of; of several at once it says how many. */
function subjectOf(
  { userId, concern }: Notice,
  { about, named, people }: { about: About; named: Named; people: readonly Hearer[] },
): { taskId: string | null; tasks: number } {
  const several = concern === "new_doers" ? named.given : concern === "urged" ? named.urged : [];
  if (several.length === 0) return { taskId: about.taskId ?? null, tasks: about.taskId ? 1 : 0 };
  const mine = new Set(people.filter((one) => one.userId === userId).map((one) => one.agencyId));
  const own = several.filter(({ agencyId }) => mine.has(agencyId));
  return { taskId: (own.length === 1 && own[0]?.taskId) || null, tasks: own.length };
}

function directiveOf({ changes }: Written): string | null {
  const [bound] = rowsOf(changes, "directive_agencies");
  const [urge] = rowsOf(changes, "urges");
  const id = bound?.directiveId ?? urge?.directiveId;
  return typeof id === "string" ? id : null;
}
