import type { Day } from "../day";
import type { FieldProblem } from "../refusal";
import { readDay, writeDay } from "../vietnamese-day";
import { parseFigure, type TargetUnit, writeFigure } from "./figure";
import { keyOf } from "./figures";
import type { ValueKind } from "./target";

/** A cell of a grid of figures as it was sent. */
export type TypedFigure = {
  kind: ValueKind;
  year: number;
  agencyId: string | null;
  typed: string;
  source: string;
  sourceDay: string;
  /** What stood there when the form was drawn, by `signatureOf`; without it the cell was not looked at before. */
  seen?: string;
};

/** A figure as it is to be written; null takes away the one there is. */
type FigureChange = {
  kind: ValueKind;
  year: number;
  agencyId: string | null;
  value: number | null;
  source: string;
  sourceDay: Day | null;
};

type Current = {
  value: number | null;
  source: string;
  sourceDay: Day | null;
  /** Nobody states it: it was reckoned from others. */
  workedBack?: boolean;
};

const WORKED_BACK = "|~";

/** A figure with its source as one text, by which a form tells whether somebody has written there meanwhile. */
export function signatureOf(current: Current | null, unit: TargetUnit): string {
  if (!current || current.value === null) return "";
  const { value, source, sourceDay, workedBack } = current;
  const said = [writeFigure(value, unit), source, sourceDay ? writeDay(sourceDay) : ""].join("|");
  return workedBack ? said + WORKED_BACK : said;
}

/** What the boxes of a cell held when it was drawn: that a figure is worked back stands in none of them. */
function boxesOf(seen: string): string {
  return seen.endsWith(WORKED_BACK) ? seen.slice(0, -WORKED_BACK.length) : seen;
}

type Known = { today: Day; unit: TargetUnit; current: ReadonlyMap<string, Current> };

/** What of a sent grid is to be written, and what is wrong with which cell; cells that nobody touched are neither. */
export function figureChanges(cells: readonly TypedFigure[], { today, unit, current }: Known) {
  const problems: Record<string, FieldProblem> = {};
  const changes: FigureChange[] = [];
  /** What somebody else wrote into the cells that are in the way. */
  const written: Record<string, string> = {};
  /** The same as the form is to have it as seen: whoever saves once more does so knowing of it. */
  const seen: Record<string, string> = {};
  for (const cell of cells) {
    const key = keyOf(cell);
    const now = signatureOf(current.get(key) ?? null, unit);
    const figure = cell.typed.trim() === "" ? null : parseFigure(cell.typed, unit);
    const day = cell.sourceDay.trim() === "" ? null : readDay(cell.sourceDay);
    const source = cell.source.trim();
    const value = figure?.ok ? figure.value : null;
    const sent = figure?.ok
      ? signatureOf({ value: figure.value, source, sourceDay: day }, unit)
      : "";
    const isRead = figure === null || figure.ok;
    if (cell.sourceDay.trim() !== "" && !day) problems[`day/${key}`] = "not_a_day";
    if (day && day > today) problems[`day/${key}`] = "day_in_future";
    if (source.length > LONGEST_SOURCE) problems[`source/${key}`] = "too_long";
    // Where a figure stands, an empty box takes it away; where none does, its source is of nothing.
    const isOfNothing = figure === null && now === "" && !cell.seen;
    if (isOfNothing && (source !== "" || cell.sourceDay.trim() !== "")) problems[key] = "missing";
    const isUntouched = cell.seen !== undefined && sent === boxesOf(cell.seen);
    if (isRead && (isUntouched || sent === now)) continue;
    if (figure && !figure.ok) problems[key] = figure.problem;
    if (figure && source === "") problems[`source/${key}`] = "missing";
    if (isRead && cell.seen !== undefined && cell.seen !== now) {
      problems[key] = "changed_meanwhile";
      written[key] = now.split("|")[0] || "–";
      seen[`seen/${key}`] = now;
    }
    const { kind, year, agencyId } = cell;
    // Taking a figure away needs no source of its own: it keeps that of the figure.
    const kept = source || current.get(key)?.source || "–";
    if (isRead) changes.push({ kind, year, agencyId, value, source: kept, sourceDay: day });
  }
  return { problems, changes, written, seen };
}

const LONGEST_SOURCE = 500;

type PartProblem = { key: string; code: "part_exceeds_whole" | "whole_below_part"; other: number };

/**
 * The cells in which a part would be greater than its whole, with the figure of the whole. `wholes` are the figures
 * in force of what this target is part of, `parts` of those that are part of it.
 */
export function partProblems(
  changes: readonly FigureChange[],
  {
    wholes,
    parts,
  }: { wholes: ReadonlyMap<string, number>; parts: readonly ReadonlyMap<string, number>[] },
): PartProblem[] {
  return changes.flatMap((change): PartProblem[] => {
    const key = keyOf(change);
    const { value } = change;
    if (value === null) return [];
    const whole = wholes.get(key);
    if (whole !== undefined && value > whole)
      return [{ key, code: "part_exceeds_whole", other: whole }];
    const part = parts.map((figures) => figures.get(key)).find((one) => (one ?? 0) > value);
    return part === undefined ? [] : [{ key, code: "whole_below_part", other: part }];
  });
}
