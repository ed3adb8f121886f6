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

// A published plan writes hundreds of rows; the first tell what kind of act it was.
const MOST_CHANGES = 12;
const LONGEST_VALUE = 600;

/** One event of the trail in words. */
export function trailEntry(event: Event, words: Words): TrailEntryData {
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
    changes: changesOf(event, words),
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

function changesOf(event: Event, words: Words): TrailChange[] {
  return event.changes.slice(0, MOST_CHANGES).flatMap((change, place) => {
    const columns = differenceOf(change).map(({ column, before, after }) => ({
      name: wordFor(words.messages.column, column),
      before: valueWords(before, words),
      after: valueWords(after, words),
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
  if (typeof value !== "string") return shortened(JSON.stringify(value));
  if (isDay(value)) return writeDay(value);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return writeInstant(new Date(value));
  return shortened(wordFor(messages.value, value));
}

function shortened(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
