import { type Block, spansBetween } from "./blocks";
import { type Labelled, labelledLine } from "./labels";
import type { Place } from "./outline";
import type { Clause, ClauseClass, NoneReason, Span } from "./reading";

/** A line under duties that says who or when; several duties may share it. */
export type SideLine = { words: string; spelled: string; labels: Labelled[] };

/** A duty as it stands in the plan, its agencies and deadlines not yet read. */
export type PlacedDuty = Span & {
  ref: string;
  /** The heading it stands under. */
  section: Place;
  /** Whether it is a paragraph without number or bullet of its own. */
  unnumbered: boolean;
  text: string;
  lines: SideLine[];
};

export type Body = {
  duties: PlacedDuty[];
  clauses: Clause[];
  lines: SideLine[];
  headings: Place[];
};

/** Whether a block is a line about the duties above it: who does them, or when. */
export function isSideLine(block: Block): boolean {
  return (
    block.heading === 0 && block.marker?.style !== "roman" && labelledLine(block.spelled) !== null
  );
}

/** Puts a block, or a part of its words, on record in its class. */
export function account(
  body: Body,
  block: Block,
  kind: ClauseClass,
  reason: NoneReason | null,
  from = 0,
  to = block.words.length,
) {
  for (const span of spansBetween(block, from, to))
    body.clauses.push({ ...span, class: kind, reason });
}
