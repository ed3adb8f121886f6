import "server-only";
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { CalendarEntry } from "./queries/calendar";

/** The words of a calendar in its owner's language. */
export type CalendarWords = {
  name: string;
  summary: (entry: CalendarEntry) => string;
  href: (entry: CalendarEntry) => string;
  /** What tells one installation's entries from another's. */
  host: string;
};

/** How often a telephone asks again, in seconds. */
const ASK_AGAIN_AFTER = 3600;

/**
 * The text of a calendar (RFC 5545). Days are days of no zone; an entry keeps its name (UID) while it moves, and
 * says with a higher number (SEQUENCE) that it has. Nothing rings: that is what the bell and the morning's mail are for.
 */
export function calendarText(
  entries: readonly CalendarEntry[],
  { name, summary, href, host }: CalendarWords,
): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Don Doc", product: "Don Doc" },
    ttl: ASK_AGAIN_AFTER,
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.kind}-${entry.id}@${host}`,
      start: new Date(`${entry.day}T00:00:00Z`),
      allDay: true,
      summary: summary(entry),
      description: entry.text,
      url: href(entry),
      sequence: entry.version - 1,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
