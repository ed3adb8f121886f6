import type { Entry } from "@/components/timeline-entry";
import type { TaskPage } from "@/server/queries/task-page";

/** Acts after which a form that was drawn before them no longer fits the task. */
const MOVED = [
  ...(["submitted", "withdrawn", "returned", "confirmed", "reopened"] as const),
  ...(["paused", "resumed", "ended", "transferred", "role_changed"] as const),
] satisfies Entry["kind"][];

/** Acts after which only a form about the last day no longer fits. */
const DATED = [
  ...(["extension_granted", "extension_refused", "extension_withdrawn"] as const),
  "last_day_corrected" as const,
] satisfies Entry["kind"][];

/** The newest act on the page; a form carries it along, so that later it is known what its author had seen. */
export function newestSeen({ events }: TaskPage): string {
  return events[0]?.id ?? "";
}

/** The instant up to which somebody had seen the task; null when the form did not say, or says what never was. */
function seenUpTo({ events }: TaskPage, seen: string | undefined): Date | null {
  if (seen === undefined) return null;
  // Drawn before anything had happened.
  if (seen === "") return new Date(0);
  return events.find(({ id }) => id === seen)?.at ?? null;
}

/** The last report that somebody else made after the form was drawn. */
export function reportOfAnother(page: TaskPage, seen: string | undefined, me: string) {
  const from = seenUpTo(page, seen);
  return from && page.updates.find((update) => update.at > from && update.byUserId !== me);
}

/** The last act by which the task, or at least its last day, moved on after the form was drawn. */
export function lastMove(page: TaskPage, entries: readonly Entry[], seen: string | undefined) {
  const from = seenUpTo(page, seen);
  const later = entries.filter((entry) => from && entry.at > from);
  return lastOf(later, MOVED) ?? lastOf(later, DATED);
}

function lastOf<K extends Entry["kind"]>(entries: readonly Entry[], kinds: readonly K[]) {
  for (const entry of entries) {
    const kind = kinds.find((one) => one === entry.kind);
    if (kind) return { ...entry, kind };
  }
  return null;
}
