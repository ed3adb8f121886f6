import type { Entry } from "@/components/timeline-entry";
import type { TaskPage } from "@/server/queries/task-page";

/** Acts after which a form that was drawn before them no longer fits the task. */
const MOVED = [
  ...(["submitted", "withdrawn", "returned", "confirmed", "reopened"] as const),
  ...(["paused", "resumed", "ended", "transferred", "role_changed"] as const),
];
type Moved = (typeof MOVED)[number];

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

/** The last act by which the task moved on after the form was drawn. */
export function lastMove(page: TaskPage, entries: readonly Entry[], seen: string | undefined) {
  const from = seenUpTo(page, seen);
  const move = entries.find((entry) => from && entry.at > from && isMoved(entry.kind));
  return move && isMoved(move.kind) ? { ...move, kind: move.kind } : null;
}

function isMoved(kind: Entry["kind"]): kind is Moved {
  return MOVED.some((moved) => moved === kind);
}
