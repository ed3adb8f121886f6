import { type Block, blocksOf, placeIn } from "../plan/blocks";
import { composed, type Source } from "../plan/source";
import type { TargetUnit } from "./figure";
import { subjectKey } from "./target-name";
import { piecesOf, type TargetPiece } from "./target-pieces";

/** Words of the plan with their place in its source, in UTF-16 units. */
type Quotation = { quote: string; startsAt: number; endsAt: number };

/** A target as the plan states it; what it does not say is null and is nobody's to invent. */
export type StatedTarget = Quotation & {
  name: string;
  unit: TargetUnit | null;
  finalYear: number | null;
  finalValue: number | null;
  isAtLeast: boolean;
  yearlyGain: number | null;
  /** Where the yearly gain is stated, when elsewhere than the target itself. */
  gain: Quotation | null;
  /** The place in the list of the target of which this one is a part. */
  partOf: number | null;
  /** What the text itself says for years before the last. */
  planned: { year: number; value: number }[];
};

type PlacedClause = { startsAt: number; endsAt: number; class: string };

/** The targets that a plan's text states, in its order, read from the blocks that are of class "target". */
export function readTargets(text: string, clauses: readonly PlacedClause[]): StatedTarget[] {
  const source = composed(text);
  const stated = clauses.filter((clause) => clause.class === "target");
  const targets: StatedTarget[] = [];
  for (const block of blocksOf(source)) {
    const at = source.at(placeIn(block, 0));
    if (stated.some(({ startsAt, endsAt }) => at >= startsAt && at < endsAt))
      addBlock(targets, block, source);
  }
  return targets;
}

function addBlock(targets: StatedTarget[], block: Block, source: Source): void {
  const pieces = piecesOf(block.words);
  if (pieces.length === 0) {
    targets.push(quoted(block, source, { from: 0, to: block.words.length, name: block.words }));
    return;
  }
  let whole: number | null = null;
  for (const piece of pieces) {
    const place = placeOf(targets, piece, whole);
    const words = quotationOf(block, source, piece);
    if (place === null) {
      targets.push({ ...stateOf(piece, words), partOf: piece.isPart ? whole : null });
    } else {
      const target = targets[place] as StatedTarget;
      targets[place] = joined(target, piece, words);
    }
    if (!piece.isPart) whole = place ?? targets.length - 1;
  }
}

/** Which target a statement says more of; null when it is one of its own. */
function placeOf(
  targets: readonly StatedTarget[],
  { figure, name, isPart }: TargetPiece,
  whole: number | null,
): number | null {
  if (!figure) return null;
  const key = subjectKey(name);
  const open = targets.flatMap((target, place) => {
    if (target.unit !== figure.unit || isPart !== (target.partOf !== null)) return [];
    if (isPart && !figure.isGain && target.partOf !== whole) return [];
    const isOpen = figure.isGain
      ? target.yearlyGain === null
      : figure.year !== null && target.finalYear !== null && figure.year !== target.finalYear;
    return isOpen ? [{ place, key: subjectKey(target.name) }] : [];
  });
  const same = open.filter((one) => one.key === key);
  if (same.length === 1) return same[0]?.place ?? null;
  // "Mỗi năm tăng ít nhất 345 người" says nothing of whom: it can only be the one target there is.
  const isNameless = key === "" || key === "nguoi";
  return isNameless && open.length === 1 ? (open[0]?.place ?? null) : null;
}

function joined(target: StatedTarget, piece: TargetPiece, words: Quotation): StatedTarget {
  const { figure } = piece;
  if (!figure) return target;
  if (figure.isGain) return { ...target, yearlyGain: figure.value, gain: words };
  const { finalYear, finalValue, planned } = target;
  const { value, year } = figure;
  if (finalYear === null || finalValue === null || year === null) return target;
  if (year < finalYear) return { ...target, planned: [...planned, { year, value }] };
  const earlier = { year: finalYear, value: finalValue };
  return { ...target, finalYear: year, finalValue: value, planned: [...planned, earlier] };
}

function stateOf(piece: TargetPiece, words: Quotation): StatedTarget {
  const { figure } = piece;
  const isGain = figure?.isGain ?? false;
  return {
    ...words,
    name: (figure && piece.name) || words.quote,
    unit: figure?.unit ?? null,
    finalYear: isGain ? null : (figure?.year ?? null),
    finalValue: figure && !isGain ? figure.value : null,
    isAtLeast: piece.isAtLeast,
    yearlyGain: figure && isGain ? figure.value : null,
    gain: null,
    partOf: null,
    planned: [],
  };
}

type Words = { from: number; to: number };

function quoted(block: Block, source: Source, words: Words & { name: string }): StatedTarget {
  const piece = { ...words, figure: null, isAtLeast: false, isPart: false };
  return stateOf(piece, quotationOf(block, source, words));
}

function quotationOf(block: Block, source: Source, { from, to }: Words): Quotation {
  return {
    quote: block.words.slice(from, to),
    startsAt: source.at(placeIn(block, from)),
    endsAt: source.at(placeIn(block, Math.max(from, to - 1)) + 1),
  };
}
