import type { Day } from "../day";
import type { ReportVerdict, ValueKind } from "./target";

/** What a figure is of: of one key the row with the highest number counts. */
type Keyed = { kind: ValueKind; year: number; agencyId: string | null; seq: number };

/** A figure that was written down, or with null that there is none any more. */
type Written = Keyed & { value: number | null };

/** What counts of all that was written: the last row of each key, where it holds a value. */
export function inForce<V extends Written>(values: readonly V[]): (V & { value: number })[] {
  const last = new Map<string, V>();
  for (const value of values) {
    const known = last.get(keyOf(value));
    if (!known || known.seq < value.seq) last.set(keyOf(value), value);
  }
  return [...last.values()].filter((row): row is V & { value: number } => row.value !== null);
}

export function keyOf({ kind, year, agencyId }: Omit<Keyed, "seq">): string {
  return `${kind}/${year}/${agencyId ?? ""}`;
}

type Reported = {
  id: string;
  number: number;
  lastDay: Day;
  agencyId: string | null;
  verdict: ReportVerdict | null;
};

export const REPORT_STATES = ["waiting", "confirmed", "returned", "withdrawn", "replaced"] as const;
/** Where a report stands: `replaced` was confirmed, and then a correction of it was. */
export type ReportState = (typeof REPORT_STATES)[number];

/** Of each report where it stands, beside the others of its target. */
export function reportStates(reports: readonly Reported[]): Map<string, ReportState> {
  const counting = new Set(actualsOf(reports).map(({ id }) => id));
  return new Map(
    reports.map(({ id, verdict }) => {
      if (verdict === null) return [id, "waiting"];
      if (verdict === "confirmed") return [id, counting.has(id) ? "confirmed" : "replaced"];
      return [id, verdict];
    }),
  );
}

/** The confirmed figures that count, by day: of one day and village the last that was confirmed. */
export function actualsOf<R extends Reported>(reports: readonly R[]): R[] {
  const last = new Map<string, R>();
  for (const report of reports) {
    if (report.verdict !== "confirmed") continue;
    const key = `${report.lastDay}/${report.agencyId ?? ""}`;
    const known = last.get(key);
    if (!known || known.number < report.number) last.set(key, report);
  }
  return [...last.values()].sort((one, other) => one.lastDay.localeCompare(other.lastDay));
}

/** How the villages' shares of a year compare with what is planned for the whole commune. */
export type ShareSum = { year: number; planned: number | null; sum: number; villages: number };

type Aimed = { finalYear: number | null; finalValue: number | null };

/** The sums of shares year by year, each beside the planned figure; of the last year that is the plan's own. */
export function shareSums(values: readonly Planned[], target: Aimed): ShareSum[] {
  const valid = inForce(values);
  const years = new Map<number, { sum: number; villages: number }>();
  for (const { kind, year, value } of valid) {
    if (kind !== "share") continue;
    const known = years.get(year) ?? { sum: 0, villages: 0 };
    // Percentages have hundredths, and hundredths do not add up in binary.
    const sum = Math.round((known.sum + value) * 100) / 100;
    years.set(year, { sum, villages: known.villages + 1 });
  }
  return [...years]
    .map(([year, { sum, villages }]) => ({
      ...{ year, sum, villages },
      planned: plannedFor(valid, target, year)?.value ?? null,
    }))
    .sort((one, other) => one.year - other.year);
}

type Planned = Written & { workedBack: boolean };

/** What is planned for the end of a year: for the last year what the plan itself says, else what was entered; or null. */
export function plannedFor(
  valid: readonly Planned[],
  { finalYear, finalValue }: Aimed,
  year: number,
): { value: number; workedBack: boolean } | null {
  if (year === finalYear && finalValue !== null) return { value: finalValue, workedBack: false };
  const row = valid.find((one) => one.kind === "planned" && one.year === year);
  return row && row.value !== null ? { value: row.value, workedBack: row.workedBack } : null;
}
