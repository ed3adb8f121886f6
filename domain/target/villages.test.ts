import { expect, test } from "vitest";
import type { ReportedValue, WrittenValue } from "./known";
import { villagesOn } from "./villages";

const AIM = { finalYear: 2030, finalValue: 5053, yearlyGain: 345 };
const AT = new Date("2026-06-20T10:00:00+07:00");

const written = (kind: WrittenValue["kind"], year: number, value: number, agencyId?: string) => ({
  ...{ kind, year, value, seq: 1, workedBack: false, at: AT },
  ...{ agencyId: agencyId ?? null, agencyName: agencyId ?? null, agencyOrder: null },
});
const VALUES = [
  written("planned", 2026, 300),
  written("planned", 2027, 400),
  written("share", 2026, 200, "a"),
  written("share", 2026, 100, "b"),
  written("share", 2027, 250, "a"),
  written("share", 2027, 150, "b"),
];

const report = (number: number, lastDay: string, value: number, agencyId: string | null) => {
  const confirmed = new Date(`${lastDay}T10:00:00+07:00`);
  return {
    ...{ id: `r${number}`, number, lastDay, agencyId, value, verdict: "confirmed" as const },
    ...{ verdictAt: confirmed, at: confirmed, agencyName: agencyId, agencyOrder: null },
  } satisfies ReportedValue & { agencyName: string | null; agencyOrder: null };
};
const told = (on: string, ...reports: ReturnType<typeof report>[]) => {
  const { year, villages, shares } = villagesOn(AIM, { values: VALUES, reports }, on);
  return { year, rows: villages.map(({ name, share, rate }) => [name, share, rate]), shares };
};

test("shares and rates are of the year of the newest figure, until the next year has one", () => {
  const ended = [report(1, "2026-12-31", 180, "a"), report(2, "2026-12-31", 100, "b")];
  expect(told("2027-01-10", ...ended)).toMatchObject({
    ...{
      year: 2026,
      rows: [
        ["a", 200, 90],
        ["b", 100, 100],
      ],
    },
    shares: { sum: 300, planned: { value: 300 } },
  });
  // The other village's figure is of the year before: no share of another year is its measure.
  expect(told("2027-02-10", ...ended, report(3, "2027-01-31", 200, "a"))).toMatchObject({
    ...{
      year: 2027,
      rows: [
        ["a", 250, 80],
        ["b", 150, null],
      ],
    },
    shares: { sum: 400, planned: { value: 400 } },
  });
});

test("villages without a figure are shown for the year of the commune's, else for the one that runs", () => {
  expect(told("2027-01-10", report(1, "2026-12-31", 280, null)).year).toBe(2026);
  expect(told("2027-01-10").year).toBe(2027);
});
