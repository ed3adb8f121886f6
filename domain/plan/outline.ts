import type { AgencyForms } from "./agency-forms";
import type { AgencyPhrase } from "./agency-phrase";
import type { Block } from "./blocks";
import { headingAgencies } from "./duty-agencies";
import type { Style } from "./marker";
import { type PartRole, roleOfPart, roleOfSection } from "./part-role";

/** A numbered place of the plan under which others stand. */
export type Place = {
  parent: Place | null;
  style: Style | "untitled";
  rank: number;
  heading: number;
  indent: number;
  ref: string;
  title: string;
  role: PartRole;
  /** Who the place's heading names, by which its duties are governed. */
  agencies: AgencyPhrase | null;
  /** How many bullets, and how many unnumbered headings, have been counted under it. */
  bullets: number;
  headings: number;
};

const RANK: Record<Style, number> = {
  division: 0,
  capital: 1,
  roman: 2,
  article: 2,
  decimal1: 3,
  decimal2: 4,
  decimal3: 5,
  decimal4: 6,
  letter: 7,
  bracket: 8,
  bullet: 10,
  inner: 11,
};

/** The top of a plan, under which its parts stand. */
export function topPlace(): Place {
  return {
    parent: null,
    style: "untitled",
    rank: -1,
    heading: 0,
    indent: 0,
    ref: "",
    title: "",
    role: "duties",
    agencies: null,
    bullets: 0,
    headings: 0,
  };
}

/**
 * The place a marked block or an unnumbered heading takes below or beside the one before it: a style
 * of numbering met before is its sibling, a new one stands below, and a bullet is never above a number.
 */
export function placeOf(block: Block, before: Place, forms: AgencyForms): Place {
  const rank = rankOf(block);
  const parent = parentOf(block, before);
  const label = labelIn(parent, block);
  const role = parent.parent
    ? roleOfSection(block.spelled, parent.role)
    : roleOfPart(block.spelled);
  const bearing = role === "duties" || role === "assigning";
  return {
    parent,
    style: block.marker?.style ?? "untitled",
    rank,
    heading: block.heading,
    indent: block.indent,
    ref: refIn(parent, block, label),
    title: block.words.replace(/\s*:$/, ""),
    role,
    agencies: bearing
      ? (headingAgencies(
          { words: block.words, spelled: block.spelled, forms },
          role === "assigning" && parent.parent !== null && isTitle(block),
        ) ?? parent.agencies)
      : null,
    bullets: 0,
    headings: 0,
  };
}

function rankOf(block: Block): number {
  return block.marker ? RANK[block.marker.style] : 9;
}

/** Whether a block, coming next, would stand under this place. */
export function standsUnder(block: Block, place: Place): boolean {
  for (let above: Place | null = parentOf(block, place); above; above = above.parent)
    if (above === place) return true;
  return false;
}

/** A title has no full stop, or is set as a heading. */
export function isTitle(block: Block): boolean {
  if (block.heading > 0 || block.strong) return true;
  return block.words.length < 300 && !/[.;,!?]["”)]?$/.test(block.words);
}

function parentOf(block: Block, before: Place): Place {
  const rank = rankOf(block);
  const style = block.marker?.style ?? "untitled";
  let above = before;
  for (let place: Place | null = before; place; place = place.parent) {
    if (place.style !== style || place.rank < 0) continue;
    // A bullet set further in than one of its own kind stands below it, one further out beside a higher one.
    if (style === "bullet" && block.indent >= place.indent + 2) break;
    if (style === "bullet" && block.indent + 2 <= place.indent && place.parent?.style === style)
      continue;
    return place.parent ?? place;
  }
  if (!block.marker && block.heading > 0) {
    while (above.parent && (above.heading === 0 || above.heading >= block.heading))
      above = above.parent;
    return above;
  }
  while (above.parent && (above.rank > rank || (above.rank >= 10 && rank < 10)))
    above = above.parent;
  return above;
}

function labelIn(parent: Place, block: Block): string {
  if (block.marker?.label) return block.marker.label;
  if (block.marker) return String(++parent.bullets);
  return String(++parent.headings);
}

/** "1.1" names its section already, so it follows the part and not the section. */
function refIn(parent: Place, block: Block, label: string): string {
  let above: Place = parent;
  if (block.marker?.style.startsWith("decimal"))
    while (above.parent && above.style.startsWith("decimal")) above = above.parent;
  return above.ref ? `${above.ref}.${label}` : label;
}
