import { expect, test } from "vitest";
import { historyOn } from "./history";
import { figuresKnownOn, type ReportedValue, type WrittenValue, waitingOn } from "./known";
import { trajectoryOf } from "./trajectory";

const at = (day: string) => new Date(`${day}T10:00:00+07:00`);
const AIM = { finalYear: 2030, finalValue: 5053, yearlyGain: 345 };

const written = (year: number, seq: number, value: number | null, day: string): WrittenValue => ({
  ...{ kind: "planned", year, agencyId: null, seq, value, workedBack: false, at: at(day) },
});
const VALUES: WrittenValue[] = [
  { ...written(2025, 1, 3300, "2026-06-20"), kind: "baseline" },
  written(2026, 1, 3700, "2026-06-20"),
  written(2026, 2, 3710, "2026-08-01"),
  written(2027, 1, 4000, "2026-06-20"),
  written(2027, 2, null, "2026-09-01"),
  { ...written(2026, 1, 200, "2026-06-20"), kind: "share", agencyId: "xuan-bac" },
];

let number = 0;
const report = (day: string, value: number, sent: string, judged: string | null, more = {}) => {
  number += 1;
  const verdict = judged === null ? null : ("confirmed" as const);
  return {
    ...{ id: `report-${number}`, number, lastDay: day, agencyId: null, value, at: at(sent) },
    ...{ verdict, verdictAt: judged === null ? null : at(judged), ...more },
  } satisfies ReportedValue;
};
const REPORTS: ReportedValue[] = [
  report("2026-06-30", 3500, "2026-07-03", "2026-07-05"),
  report("2026-06-30", 3480, "2026-08-10", "2026-08-20"),
  report("2026-09-30", 3600, "2026-10-02", null),
  report("2026-09-30", 44, "2026-10-02", "2026-10-03", { agencyId: "xuan-bac" }),
  report("2026-07-31", 3590, "2026-08-02", "2026-08-04", { verdict: "returned" }),
];
const told = (on: string) =>
  trajectoryOf(figuresKnownOn(AIM, { values: VALUES, reports: REPORTS }, on), on);

test("of what was written down twice the latest counts, from the day it was written", () => {
  expect(told("2026-06-19").gaps).toContain("no_baseline");
  expect(told("2026-07-10").planned?.value).toBe(3700);
  expect(told("2026-08-01").planned?.value).toBe(3710);
  expect(told("2027-01-10")).toMatchObject({ planned: { year: 2026, value: 3710 }, next: null });
});

test("a figure counts from its confirmation, and a correction of it from its own", () => {
  const values = ["2026-07-04", "2026-07-05", "2026-08-19", "2026-08-20", "2026-10-10"].map(
    (on) => told(on).latest?.value ?? null,
  );
  expect(values).toEqual([null, 3500, 3500, 3480, 3480]);
});

test("what waits on a day was sent by then and judged later or not at all", () => {
  const waiting = (on: string) => waitingOn(REPORTS, on).map(({ value }) => value);
  expect(waiting("2026-07-04")).toEqual([3500]);
  expect(waiting("2026-08-15")).toEqual([3480]);
  expect(waiting("2026-08-03")).toEqual([3590]);
  expect(waiting("2026-10-02")).toEqual([3600, 44]);
  expect(waiting("2026-10-03")).toEqual([3600]);
});

test("the history keeps every figure, with what had become of it by a day", () => {
  const told = (on: string) =>
    historyOn({ values: VALUES, reports: REPORTS }, on).map(({ day, state, written, reported }) => [
      ...[day, written?.value ?? reported?.value ?? null, state],
    ]);
  expect(told("2026-08-03")).toEqual([
    ["2025-12-31", 3300, "counts"],
    ["2026-06-30", 3500, "counts"],
    ["2026-07-31", 3590, "waiting"],
    ["2026-12-31", 3700, "replaced"],
    ["2026-12-31", 3710, "counts"],
    ["2027-12-31", 4000, "counts"],
  ]);
  expect(told("2026-12-14")).toEqual([
    ["2025-12-31", 3300, "counts"],
    ["2026-06-30", 3500, "replaced"],
    ["2026-06-30", 3480, "counts"],
    ["2026-07-31", 3590, "returned"],
    ["2026-09-30", 3600, "waiting"],
    ["2026-12-31", 3700, "replaced"],
    ["2026-12-31", 3710, "counts"],
    ["2027-12-31", 4000, "replaced"],
    ["2027-12-31", null, "taken"],
  ]);
});

test("a percentage is carried on to a hundred at the most", () => {
  const target = { finalYear: 2030, finalValue: 60, yearlyGain: null };
  const none = { values: [], reports: [] };
  expect(figuresKnownOn({ ...target, unit: "percent" }, none, "2026-01-01").most).toBe(100);
  expect(figuresKnownOn({ ...target, unit: "people" }, none, "2026-01-01").most).toBeUndefined();
});
