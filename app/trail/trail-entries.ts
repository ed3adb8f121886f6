import type { getMessages, getTranslations } from "next-intl/server";
import type { TrailChange, TrailEntryData } from "@/components/trail-entry";
import type { RowChange } from "@/domain/audit";
import { isDay } from "@/domain/day";
import { differenceOf } from "@/domain/row-difference";
import { writeDay, writeInstant } from "@/domain/vietnamese-day";
import type { trailPage } from "@/server/queries/trail-page";

type Event = Awaited<ReturnType<typeof trailPage>>["rows"][number];
type Messages = Awaited<ReturnType<typeof getMessages>>;
type Words = {
  messages: Messages;
  event: Awaited<ReturnType<typeof getTranslations<"event">>>;
  trail: Awaited<ReturnType<typeof getTranslations<"trail">>>;
};

type Limits = { changes: number; value: number };

// A published plan writes hundreds of rows; the first tell what kind of act it was.
const ON_A_PAGE: Limits = { changes: 12, value: 600 };

/** Nothing is left out of a file. */
export const IN_A_FILE: Limits = {
  changes: Number.POSITIVE_INFINITY,
  value: Number.POSITIVE_INFINITY,
};

/** One event of the trail in words; what does not fit is said to be missing. */
export function trailEntry(event: Event, words: Words, limits = ON_A_PAGE): TrailEntryData {
  const { trail } = words;
  return {
    id: event.id,
    at: event.at,
    who: event.actorRole === "system" ? trail("system") : event.actorName,
    agency: event.actorAgencyName,
    act: actOf(event, words),
    task:
      event.taskId && event.ref
        ? { href: `/tasks/${event.taskId}`, label: `${event.ref} · ${event.taskAgencyName}` }
        : null,
    enteredFor: event.enteredFor,
    changes: changesOf(event, words, limits),
    moreChanges: Math.max(0, event.changes.length - limits.changes),
  };
}

/** What a sentence counts and events written by an earlier version do not hold. */
const ADDED_LATER = { changed: 0, ended: 0 };

function actOf(event: Event, { event: sentence }: Words): string {
  const [noun, verb] = event.event.split(".");
  const payload = event.payload as Record<string, string | number>;
  const values = Object.fromEntries(
    Object.entries({ ...ADDED_LATER, ...payload }).map(([name, value]) => [
      name,
      typeof value === "string" && isDay(value) ? writeDay(value) : value,
    ]),
  );
  return sentence(`${noun}.${verb}` as never, values as never);
}

function changesOf(event: Event, words: Words, { changes, value }: Limits): TrailChange[] {
  return event.changes.slice(0, changes).flatMap((change, place) => {
    const columns = differenceOf(change).map(({ column, before, after }) => ({
      name: wordFor(words.messages.column, column),
      before: shortened(valueWords(before, words), value, words),
      after: shortened(valueWords(after, words), value, words),
    }));
    const id = `${place}/${change.table}/${change.id}`;
    return columns.length > 0 ? [{ id, table: tableWords(change, words), columns }] : [];
  });
}

function tableWords({ table }: RowChange, { messages }: Words): string {
  return wordFor(messages.table_name, table);
}

/** A name of the database in the reader's language; a new one shows as it is until it has words. */
function wordFor(words: object, name: string): string {
  return (words as Record<string, string>)[name] ?? name;
}

function valueWords(value: unknown, { messages, trail }: Words): string | null {
  if (value === undefined) return null;
  if (typeof value === "boolean") return trail(value ? "yes" : "no");
  if (typeof value !== "string") return JSON.stringify(value);
  if (isDay(value)) return writeDay(value);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return writeInstant(new Date(value));
  return wordFor(messages.value, value);
}

function shortened(text: string | null, longest: number, { trail }: Words): string | null {
  if (text === null || text.length <= longest) return text;
  return trail("cut", { text: text.slice(0, longest), count: text.length - longest });
}
