import type { Clause, Span } from "./reading";
import type { Source } from "./source";

/** Clauses with their places in the file as given, in order; what would overlap is cut. */
export function spansInFile(clauses: readonly Clause[], source: Source): Clause[] {
  const placed = clauses
    .map((clause) => ({ ...clause, start: source.at(clause.start), end: source.at(clause.end) }))
    .sort((one, other) => one.start - other.start);
  const kept: Clause[] = [];
  let done = 0;
  for (const clause of placed) {
    const start = Math.max(clause.start, done);
    if (clause.end <= start) continue;
    kept.push({ ...clause, start });
    done = clause.end;
  }
  return kept;
}

/** What lies between the spans, up to the file's end. */
export function gapsBetween(spans: readonly Span[], length: number): Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start > at) gaps.push({ start: at, end: span.start });
    at = span.end;
  }
  if (at < length) gaps.push({ start: at, end: length });
  return gaps;
}
