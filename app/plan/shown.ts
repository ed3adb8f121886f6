import type { DutyClass, DutyStanding } from "@/domain/duty-roll-up";
import type { PlanBlock, PlanDuty, PlanHeading } from "@/domain/plan/document";

type Standings = ReadonlyMap<string, DutyStanding>;

/** The blocks to be set: all of them, or some duties under their headings. */
export function shownBlocks(
  document: readonly PlanBlock[],
  only: readonly string[] | null,
): PlanBlock[] {
  if (!only) return [...document];
  const refs = new Set(only);
  const shown: PlanBlock[] = [];
  let above: PlanHeading[] = [];
  for (const block of document) {
    if (block.kind === "title") shown.push(block);
    if (block.kind === "part") above = [block];
    if (block.kind === "section") above = [...above.filter(({ kind }) => kind === "part"), block];
    if (block.kind !== "duty" || !refs.has(block.ref)) continue;
    shown.push(...above, block);
    above = [];
  }
  return shown;
}

/** The duties before and after one, in the order of the page. */
export function neighboursOf(blocks: readonly PlanBlock[], ref: string) {
  const refs = blocks.flatMap((block) => (block.kind === "duty" ? [block.ref] : []));
  const at = refs.indexOf(ref);
  return { previous: refs[at - 1] ?? null, next: at < 0 ? null : (refs[at + 1] ?? null) };
}

/** The plan's headings, each with the duties that stand directly under it. */
export function outlineOf(document: readonly PlanBlock[]) {
  const outline: { heading: PlanHeading; duties: PlanDuty[] }[] = [];
  for (const block of document) {
    if (block.kind === "part" || block.kind === "section")
      outline.push({ heading: block, duties: [] });
    if (block.kind === "duty") outline.at(-1)?.duties.push(block);
  }
  return outline;
}

/** How many duties there are of each class. */
export function countsOf(standings: Standings): Map<DutyClass, number> {
  const counts = new Map<DutyClass, number>();
  for (const { class: one } of standings.values()) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
