import type { FieldProblem } from "../refusal";

export const TARGET_UNITS = ["people", "percent"] as const;
/** What a target counts: people, or a share in a hundred. */
export type TargetUnit = (typeof TARGET_UNITS)[number];

export type ReadFigure = { ok: true; value: number } | { ok: false; problem: FieldProblem };

/** More people than any commune or province has. */
const MOST_PEOPLE = 100_000_000;

const PEOPLE = /\s*(?:lượt người|người|lao động|đối tượng|hội viên|people|persons?)\.?$/iu;
const PERCENT = /\s*(?:%|phần trăm|percent)$/iu;

/** Reads a figure as a person types it into a cell of this unit. */
export function parseFigure(text: string, unit: TargetUnit): ReadFigure {
  return unit === "percent" ? parsePercent(text) : parseCount(text);
}

/**
 * A number of people as Vietnamese writes it: the point and the space part thousands, so "5.053" is five thousand
 * and fifty-three. A comma would part decimals, and nobody is counted in parts.
 */
export function parseCount(text: string): ReadFigure {
  const typed = tidied(text).replace(PEOPLE, "");
  if (typed === "") return wrong("missing");
  if (/^\d+$/.test(typed) || /^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{0,2}(?: \d{3})+$/.test(typed)) {
    const value = Number(typed.replace(/[. ]/g, ""));
    return value > MOST_PEOPLE ? wrong("count_large") : { ok: true, value };
  }
  if (!/^[\d., ]+$/.test(typed)) return wrong("count_letters");
  return wrong(typed.includes(",") ? "count_comma" : "count_groups");
}

/** A percentage as Vietnamese writes it: the comma parts decimals, of which there are two at most. */
export function parsePercent(text: string): ReadFigure {
  const typed = tidied(text).replace(PERCENT, "");
  if (typed === "") return wrong("missing");
  if (!/^[\d., ]+$/.test(typed)) return wrong("percent_letters");
  if (typed.includes(".")) return wrong("percent_dot");
  if (!/^\d+(?:,\d{1,2})?$/.test(typed)) return wrong("percent_form");
  const value = Number(typed.replace(",", "."));
  return value > 100 ? wrong("percent_range") : { ok: true, value };
}

const COUNT = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });
const SHARE = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });

/** A figure as it is typed: 5.053, or 59,8; the unit is said beside it. */
export function writeFigure(value: number, unit: TargetUnit): string {
  return unit === "percent" ? SHARE.format(value) : COUNT.format(value);
}

function tidied(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function wrong(problem: FieldProblem): ReadFigure {
  return { ok: false, problem };
}
