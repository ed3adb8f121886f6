import {
  DIGEST_HOUR,
  type DigestFacts,
  type Matter,
  type Morning,
  mattersOf,
} from "./digest-matters";
import { DIGEST_KINDS, type DigestKind } from "./notice";
import type { Person } from "./person";

/** A section names so many; of the others it says how many they are. */
const MOST_LINES = 10;

/** One line of a digest; the agency is not named to whoever has but one, on that one's tasks. */
export type DigestLine = Pick<
  Matter,
  "id" | "taskId" | "ref" | "endedPeriod" | "what" | "asked" | "day" | "days"
> & { agency: string | null };

/** `total` is what stands; `lines` are the first of the `named`. What is not named is counted until Monday. */
export type DigestSection = {
  kind: DigestKind;
  lines: DigestLine[];
  named: number;
  total: number;
};

/** How many each section of a digest named, and how many stood. */
export type DigestCounts = Partial<Record<DigestKind, { named: number; total: number }>>;

/** Whether the digests of an instant's day are due: from seven in the morning on, whatever the server's zone. */
export function isDigestTime(instant: Date): boolean {
  return (instant.getUTCHours() + 7) % 24 >= DIGEST_HOUR;
}

/**
 * What a person is told on a day under all their memberships together; null when nothing would be named, for then
 * there is no digest. The admin has no say over tasks and is told of none.
 */
export function digestOf(
  hats: readonly Person[],
  facts: DigestFacts,
  { wants, ...morning }: Morning & { wants: (kind: DigestKind) => boolean },
): DigestSection[] | null {
  const matters = new Map<string, Matter>();
  for (const hat of hats) {
    for (const matter of hat.role === "admin" ? [] : mattersOf(hat, facts, morning)) {
      matters.set(`${matter.kind}/${matter.id}`, matter);
    }
  }
  const agencies = new Set(hats.flatMap(({ agencyId, agencyIds }) => [agencyId, ...agencyIds]));
  const [own = null] = agencies.size === 1 ? agencies : [];
  const sections = DIGEST_KINDS.filter(wants).flatMap((kind) => {
    const all = [...matters.values()].filter((matter) => matter.kind === kind);
    const named = all.filter(({ isNamed }) => isNamed).sort(byUrgency);
    const lines = named.slice(0, MOST_LINES).map((matter) => lineOf(matter, own));
    return all.length > 0 ? [{ kind, lines, named: named.length, total: all.length }] : [];
  });
  return sections.some(({ named }) => named > 0) ? sections : null;
}

export function countsOf(sections: readonly DigestSection[]): DigestCounts {
  return Object.fromEntries(sections.map(({ kind, named, total }) => [kind, { named, total }]));
}

function lineOf(matter: Matter, own: string | null): DigestLine {
  const { id, taskId, ref, endedPeriod, what, asked, day, days, agencyId, agencyName } = matter;
  const agency = agencyId === own ? null : agencyName;
  return { id, taskId, ref, endedPeriod, what, asked, day, days, agency };
}

/** What is due first or waits longest comes first, else as the plan has it. */
function byUrgency(one: Matter, other: Matter): number {
  const byDays = one.kind === "due_soon" ? one.days - other.days : other.days - one.days;
  return byDays || (one.day ?? "").localeCompare(other.day ?? "");
}
