import type { ShareSum } from "./figures";

export const MISSING = [
  "figures",
  "agency",
  "baseline",
  "baseline_worked_back",
  "years",
  "years_worked_back",
  "final_differs",
  "villages",
  "shares",
  "shares_differ",
] as const;
/** What a target still wants from somebody. */
type MissingCode = (typeof MISSING)[number];

type Missing = { code: MissingCode; years: number[] };

type Known = {
  unit: string | null;
  finalValue: number | null;
  finalYear: number | null;
  responsibleAgencyId: string | null;
  years: readonly number[];
  baseline: { workedBack: boolean } | null;
  planned: readonly { year: number; value: number; workedBack: boolean }[];
  shares: readonly unknown[];
  shareSums: readonly ShareSum[];
};

/** All that is missing of a target, in the order in which it is asked for. */
export function missingOf(target: Known, villages: number): Missing[] {
  const { years, planned, baseline, finalYear, finalValue } = target;
  const stated = (year: number) => year === finalYear && finalValue !== null;
  const bare = years.filter((year) => !stated(year) && planned.every((one) => one.year !== year));
  const reckoned = planned.filter(({ workedBack }) => workedBack).map(({ year }) => year);
  const unlike = planned
    .filter(({ year, value }) => stated(year) && value !== finalValue)
    .map(({ year }) => year);
  const differing = target.shareSums
    .filter(({ planned: all, sum }) => all !== null && all !== sum)
    .map(({ year }) => year);
  const isCounted = target.unit === "people";
  const all: [MissingCode, boolean, number[]?][] = [
    ["figures", target.unit === null],
    ["agency", target.responsibleAgencyId === null],
    ["baseline", baseline === null],
    ["baseline_worked_back", baseline?.workedBack === true],
    ["years", bare.length > 0, bare],
    ["years_worked_back", reckoned.length > 0, reckoned],
    ["final_differs", unlike.length > 0, unlike],
    // A percentage is not split among villages.
    ["villages", isCounted && villages === 0],
    ["shares", isCounted && villages > 0 && target.shares.length === 0],
    ["shares_differ", differing.length > 0, differing],
  ];
  return all.flatMap(([code, holds, of = []]) => (holds ? [{ code, years: of }] : []));
}
