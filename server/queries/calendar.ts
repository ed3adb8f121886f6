import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { WORKING_ROLES } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { OPEN_STATUSES } from "../../domain/task";

/** More than an agency has to do; what is due first stands in it. */
const MOST_ENTRIES = 500;

/** A day of the calendar: a task's last one, or the one to answer a directive by. */
export type CalendarEntry = {
  kind: "task" | "directive";
  id: string;
  day: Day;
  agency: string;
  ref: string | null;
  text: string;
  /** How many times it was written, and when last: a calendar takes over what is newer. */
  version: number;
  changedAt: Date;
};

/** What the person's agency still has to do by which day, under the membership they ask with. */
export async function calendarEntries(actor: Person): Promise<CalendarEntry[]> {
  if (!WORKING_ROLES.includes(actor.role)) return [];
  const visible = visibleTo(actor);
  const task = visible.tasks();
  const directive = visible.directives();
  const [tasks, directives] = await Promise.all([
    visible.read
      .select({
        id: task.id,
        day: task.lastDay,
        agency: task.agencyShortName,
        ref: task.ref,
        text: sql<string>`coalesce(${task.request}, ${task.text})`.as("calendar_text"),
        version: task.version,
        changedAt: task.changedAt,
      })
      .from(task)
      .where(
        and(
          eq(task.agencyId, actor.agencyId),
          inArray(task.status, [...OPEN_STATUSES, "submitted"]),
          isNotNull(task.lastDay),
        ),
      )
      .orderBy(task.lastDay, task.position)
      .limit(MOST_ENTRIES),
    visible.read
      .select({
        id: directive.id,
        day: directive.answerBy,
        agency: directive.agencyShortName,
        text: directive.text,
        changedAt: directive.at,
      })
      .from(directive)
      .where(
        and(
          eq(directive.agencyId, actor.agencyId),
          isNull(directive.answeredAt),
          isNull(directive.closedAt),
        ),
      )
      .orderBy(directive.answerBy)
      .limit(MOST_ENTRIES),
  ]);
  return [
    ...tasks.flatMap(({ day, ...rest }) => (day ? [{ kind: "task" as const, day, ...rest }] : [])),
    ...directives.map((one) => ({ kind: "directive" as const, ref: null, version: 1, ...one })),
  ]
    .sort((one, other) => one.day.localeCompare(other.day))
    .slice(0, MOST_ENTRIES);
}

/** Since when the person has a calendar address in use; null when they have none. */
export async function calendarSince(actor: Person): Promise<Date | null> {
  const visible = visibleTo(actor);
  const calendar = visible.calendars();
  const [row] = await visible.read
    .select({ at: calendar.at })
    .from(calendar)
    .where(eq(calendar.userId, actor.userId));
  return row?.at ?? null;
}
