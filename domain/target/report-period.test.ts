import { expect, test } from "vitest";
import { duePeriod, endedPeriods, readPeriod, writePeriod } from "./report-period";

test.each([
  ["month/2026-02-28", { kind: "month", lastDay: "2026-02-28" }],
  ["month/2028-02-29", { kind: "month", lastDay: "2028-02-29" }],
  ["month/2026-12-31", { kind: "month", lastDay: "2026-12-31" }],
  ["quarter/2026-09-30", { kind: "quarter", lastDay: "2026-09-30" }],
  ["quarter/2026-08-31", null],
  ["month/2026-02-29", null],
  ["month/2026-09-29", null],
  ["year/2026-12-31", null],
  ["month/2026-13-31", null],
  ["month/x", null],
  ["", null],
])("%j is a month's or quarter's end, or nothing", (text, period) => {
  expect(readPeriod(text)).toEqual(period);
  if (period) expect(writePeriod(period as never)).toBe(text);
});

test("what can be reported on has ended, a quarter before its last month", () => {
  expect(endedPeriods("2026-06-05", "2026-10-01").map(writePeriod)).toEqual([
    "quarter/2026-09-30",
    "month/2026-09-30",
    "month/2026-08-31",
    "month/2026-07-31",
    "quarter/2026-06-30",
    "month/2026-06-30",
  ]);
  // Of a plan of five years the first period can still be caught up on in the last.
  const ofPlan = endedPeriods("2026-01-01", "2031-01-01");
  expect([ofPlan.length, ofPlan.at(-1)?.lastDay]).toEqual([60 + 20, "2026-01-31"]);
  // On its last day a month is not over.
  expect(endedPeriods("2026-06-05", "2026-06-30")).toEqual([]);
});

const reported = (lastDay: string, period: "month" | "quarter", verdict: string | null = null) => ({
  ...{ period, lastDay, verdict },
});

test("the last ended quarter is due until it is reported, and again when it was returned", () => {
  const due = (...reports: ReturnType<typeof reported>[]) =>
    duePeriod(reports, "2026-06-05", "2026-10-02")?.lastDay ?? null;
  expect(due()).toBe("2026-09-30");
  expect(due(reported("2026-06-30", "quarter", "confirmed"))).toBe("2026-09-30");
  expect(due(reported("2026-09-30", "quarter"))).toBeNull();
  expect(due(reported("2026-09-30", "quarter", "returned"))).toBe("2026-09-30");
  expect(due(reported("2026-09-30", "quarter", "withdrawn"))).toBe("2026-09-30");
});

test("whoever has reported by the month is asked by the month", () => {
  const reports = [reported("2026-09-30", "month", "confirmed")];
  expect(duePeriod(reports, "2026-06-05", "2026-11-02")?.lastDay).toBe("2026-10-31");
  expect(duePeriod(reports, "2026-06-05", "2026-10-02")).toBeNull();
});

test("nothing is due before the plan's first quarter has ended", () => {
  expect(duePeriod([], "2026-06-05", "2026-06-30")).toBeNull();
});
