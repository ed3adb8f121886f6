import { type Day, dayOf } from "../day";
import { inForce, keyOf } from "./figures";
import { actualPoints, type ReportedValue, type WrittenValue } from "./known";
import { endOf, knownActuals } from "./stated-figures";

/** What became of a figure by the end of a day; one that was taken away leaves a row without a value. */
export const POINT_STATES = [
  ...(["counts", "replaced", "taken", "waiting", "returned", "withdrawn"] as const),
];
export type PointState = (typeof POINT_STATES)[number];

type HistoryPoint<V, R> = { day: Day; state: PointState } & (
  | { written: V; reported: null }
  | { written: null; reported: R }
);

/**
 * Every figure of the whole commune that was written down or reported by the end of a day, by the day it speaks of and
 * then as it came, each with what had become of it by then.
 */
export function historyOn<V extends WrittenValue, R extends ReportedValue>(
  { values, reports }: { values: readonly V[]; reports: readonly R[] },
  on: Day,
): HistoryPoint<V, R>[] {
  const known = values.filter(({ agencyId, at }) => agencyId === null && dayOf(at) <= on);
  const counting = new Set<V>(inForce(known));
  const written = known.map((row) => ({
    ...{ day: endOf(row.year), came: row.at.getTime(), written: row, reported: null },
    state: counting.has(row) ? ("counts" as const) : takenOrReplaced(row, known),
  }));
  const sent = reports.filter(({ agencyId, at }) => agencyId === null && dayOf(at) <= on);
  const actual = new Set(knownActuals(actualPoints(sent, null), on).map(({ report }) => report));
  const reported = sent.map((row) => ({
    ...{ day: row.lastDay, came: row.at.getTime(), written: null, reported: row },
    state: stateOf(row, actual.has(row), on),
  }));
  return [...written, ...reported]
    .sort((one, other) => one.day.localeCompare(other.day) || one.came - other.came)
    .map(({ came: _came, ...point }) => point);
}

function takenOrReplaced(row: WrittenValue, known: readonly WrittenValue[]): PointState {
  const isLast = !known.some((one) => keyOf(one) === keyOf(row) && one.seq > row.seq);
  return isLast ? "taken" : "replaced";
}

function stateOf({ verdict, verdictAt }: ReportedValue, counts: boolean, on: Day): PointState {
  if (verdict === null || verdictAt === null || dayOf(verdictAt) > on) return "waiting";
  if (verdict === "confirmed") return counts ? "counts" : "replaced";
  return verdict;
}
