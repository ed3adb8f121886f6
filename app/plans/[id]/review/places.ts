import type { PlanBlock } from "@/domain/plan/document";
import { findWords } from "@/domain/plan/find-words";
import type { PlanReview } from "@/server/queries/plan-review";

/** One passage of the plan, to the letter. */
export type Passage = {
  ref: string | null;
  paragraphs: readonly string[];
  agencyLines: readonly string[];
};

/** The duty a question is about, or else the first passage that holds the words in question. */
export function passageOf(
  document: readonly PlanBlock[],
  ref: string | null,
  words: string | null,
): Passage | null {
  for (const block of document) {
    const passage = textOf(block);
    if (!passage) continue;
    if (ref !== null ? passage.ref === ref : words !== null && holds(passage, words))
      return passage;
  }
  return null;
}

/** The ways a name is written in the plan, each with the clauses that write it so. */
export function writtenForms(document: readonly PlanBlock[], names: readonly string[]) {
  const forms = new Map<string, Set<string>>();
  for (const block of document) {
    const passage = textOf(block);
    if (!passage) continue;
    for (const text of [...passage.paragraphs, ...passage.agencyLines]) {
      for (const { start, end } of longest(names.flatMap((name) => findWords(text, name)))) {
        const form = text.slice(start, end);
        const refs = forms.get(form) ?? new Set();
        if (passage.ref) refs.add(passage.ref);
        forms.set(form, refs);
      }
    }
  }
  return [...forms].map(([form, refs]) => ({ form, refs: [...refs] }));
}

/** The clauses whose agencies a group is among. */
export function clausesNaming(duties: PlanReview["duties"], groupId: string): string[] {
  return duties
    .filter(({ parties }) => parties.some(({ agencyId }) => agencyId === groupId))
    .map(({ ref }) => ref);
}

type Stretch = { start: number; end: number };

/** Of names that lie within each other the longest counts: "Phòng Kinh tế xã" is not also "Phòng Kinh tế". */
function longest(found: readonly Stretch[]): Stretch[] {
  return found.filter(
    (one, place) =>
      !found.some(
        (other, at) =>
          at !== place &&
          other.start <= one.start &&
          other.end >= one.end &&
          (other.end - other.start > one.end - one.start || at < place),
      ),
  );
}

function textOf(block: PlanBlock): Passage | null {
  if (block.kind === "duty") return block;
  if (block.kind !== "text") return null;
  return { ref: null, paragraphs: [block.text], agencyLines: [] };
}

function holds({ paragraphs, agencyLines }: Passage, words: string): boolean {
  return [...paragraphs, ...agencyLines].some((text) => findWords(text, words).length > 0);
}
