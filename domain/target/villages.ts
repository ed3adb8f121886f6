import type { Day } from "../day";
import { plannedFor } from "./figures";
import {
  type AimedTarget,
  actualPoints,
  type ReportedValue,
  valuesKnownOn,
  type WrittenValue,
} from "./known";
import { knownActuals, percentOf, yearOf } from "./stated-figures";

/** One village's part in a target: its share of the year, and the newest figure confirmed of it. */
type VillageStanding = {
  agencyId: string;
  name: string;
  share: number | null;
  actual: { reportId: string; day: Day; value: number } | null;
  /** Done of its share, in per cent. */
  rate: number | null;
};

export type VillageStandings = {
  year: number;
  villages: VillageStanding[];
  /** All shares together, beside what is stated for the whole commune; null where nobody has a share. */
  shares: { sum: number; planned: { value: number; workedBack: boolean } | null } | null;
  /** All figures of the same newest day together, and of how many villages they are. */
  actuals: { day: Day; sum: number; villages: number } | null;
};

type Named = { agencyName: string | null; agencyOrder: number | null };

/** How the villages stand at the end of a day, in protocol order. */
export function villagesOn(
  target: AimedTarget,
  of: {
    values: readonly (WrittenValue & Named)[];
    reports: readonly (ReportedValue & Named)[];
  },
  on: Day,
): VillageStandings {
  const year = Math.min(yearShown(of.reports, on), target.finalYear ?? yearOf(on));
  const known = valuesKnownOn(of.values, on);
  const shares = known.filter((row) => row.kind === "share" && row.year === year);
  const people = new Map<string, Named>();
  for (const row of [...shares, ...of.reports])
    if (row.agencyId !== null && !people.has(row.agencyId)) people.set(row.agencyId, row);
  const villages = [...people]
    .map(([agencyId, { agencyName, agencyOrder }]) => {
      const share = shares.find((row) => row.agencyId === agencyId)?.value ?? null;
      const newest = knownActuals(actualPoints(of.reports, agencyId), on).at(-1);
      return {
        order: agencyOrder ?? Number.MAX_SAFE_INTEGER,
        village: {
          agencyId,
          name: agencyName ?? "",
          share,
          actual: newest
            ? { reportId: newest.report.id, day: newest.day, value: newest.value }
            : null,
          rate:
            share !== null && newest && yearOf(newest.day) === year
              ? percentOf(newest.value, share)
              : null,
        },
      };
    })
    .filter(({ village }) => village.share !== null || village.actual !== null)
    .sort((one, other) => one.order - other.order || byName(one.village, other.village))
    .map(({ village }) => village);
  return {
    year,
    villages,
    shares:
      shares.length > 0
        ? {
            sum: sumOf(shares.map(({ value }) => value)),
            planned: plannedFor(known, target, year),
          }
        : null,
    actuals: sameDay(villages),
  };
}

/** The year of the villages' newest figure, else of the commune's, else the one that runs. */
function yearShown(reports: readonly ReportedValue[], on: Day): number {
  const newestOf = (agencyId: string | null) =>
    knownActuals(actualPoints(reports, agencyId), on).at(-1)?.day ?? [];
  const bodies = new Set(reports.flatMap(({ agencyId }) => agencyId ?? []));
  const ofVillages = [...bodies].flatMap(newestOf).sort().at(-1);
  return yearOf(ofVillages ?? [newestOf(null)].flat()[0] ?? on);
}

/** Figures of different days are not added up. */
function sameDay(villages: readonly VillageStanding[]): VillageStandings["actuals"] {
  const days = villages.flatMap(({ actual }) => actual?.day ?? []).sort();
  const day = days.at(-1);
  if (day === undefined) return null;
  const values = villages.flatMap(({ actual }) => (actual?.day === day ? actual.value : []));
  return { day, sum: sumOf(values), villages: values.length };
}

/** Hundredths do not add up in binary. */
function sumOf(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100;
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name.localeCompare(other.name, "vi", { numeric: true });
}
