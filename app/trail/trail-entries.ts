import type { getTranslations } from "next-intl/server";
import type { TrailEntry } from "@/components/trail-list";
import { isDay } from "@/domain/day";
import { writeDay } from "@/domain/vietnamese-day";
import type { trailPage } from "@/server/queries/trail-page";

type Event = Omit<Awaited<ReturnType<typeof trailPage>>["rows"][number], "written">;
type Sentence = Awaited<ReturnType<typeof getTranslations<"event">>>;
type Words = { trail: Awaited<ReturnType<typeof getTranslations<"trail">>>; event: Sentence };

/** One event of the trail in words. */
export function trailEntry(event: Event, words: Words): TrailEntry {
  return {
    id: event.id,
    at: event.at,
    who: event.actorRole === "system" ? words.trail("system") : event.actorName,
    agency: event.actorAgencyName,
    acting: event.actingName,
    onBehalfOf: event.onBehalfOf,
    act: actOf(event, words.event),
    task:
      event.taskId && event.ref
        ? { href: `/tasks/${event.taskId}`, label: `${event.ref} · ${event.taskAgencyName}` }
        : null,
    enteredFor: event.enteredFor,
  };
}

/** What a sentence counts and events written by an earlier version do not hold. */
const ADDED_LATER = { changed: 0, ended: 0 };

function actOf(event: Event, sentence: Sentence): string {
  const [noun, verb] = event.event.split(".");
  const payload = event.payload as Record<string, string | number | string[]>;
  const values = Object.fromEntries(
    Object.entries({ ...ADDED_LATER, ...payload }).map(([name, value]) => [name, inWords(value)]),
  );
  return sentence(`${noun}.${verb}` as never, values as never);
}

/** Days as people write them, and names one after another. */
function inWords(value: string | number | string[]): string | number {
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "string" && isDay(value) ? writeDay(value) : value;
}
