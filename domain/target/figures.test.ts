import { expect, test } from "vitest";
import { actualsOf, inForce, plannedFor, reportStates, shareSums } from "./figures";
import type { ReportVerdict, ValueKind } from "./target";

const row = (
  kind: ValueKind,
  year: number,
  seq: number,
  value: number | null,
  agencyId: string | null = null,
) => ({
  ...{ kind, year, seq, value, agencyId, workedBack: false },
});

test("of one figure the row with the highest number counts, and none that was taken away", () => {
  const rows = [
    row("baseline", 2025, 2, 3400),
    row("baseline", 2025, 1, 3300),
    row("planned", 2026, 1, 3700),
    row("planned", 2026, 2, null),
    row("share", 2026, 1, 10, "a"),
    row("share", 2026, 1, 20, "b"),
  ];
  expect(inForce(rows).map(({ kind, value }) => [kind, value])).toEqual([
    ["baseline", 3400],
    ["share", 10],
    ["share", 20],
  ]);
});

const AIM = { finalYear: 2030, finalValue: 100 };

test("shares are summed year by year beside what is planned for the commune", () => {
  const rows = [
    row("planned", 2029, 1, 90),
    row("share", 2029, 1, 40.1, "a"),
    row("share", 2029, 1, 50.2, "b"),
    row("share", 2030, 1, 60, "a"),
    row("share", 2030, 2, 70, "a"),
    row("share", 2028, 1, 5, "a"),
  ];
  expect(shareSums(rows, AIM)).toEqual([
    { year: 2028, planned: null, sum: 5, villages: 1 },
    { year: 2029, planned: 90, sum: 90.3, villages: 2 },
    { year: 2030, planned: 100, sum: 70, villages: 1 },
  ]);
});

test("the last year's figure is the plan's own, whatever else was entered", () => {
  const stated = (value: number) => ({ value, workedBack: false });
  expect(plannedFor([], AIM, 2030)).toEqual(stated(100));
  expect(plannedFor([row("planned", 2030, 1, 101)], AIM, 2030)).toEqual(stated(100));
  const unread = { ...AIM, finalValue: null };
  expect(plannedFor([row("planned", 2030, 1, 101)], unread, 2030)).toEqual(stated(101));
  expect(plannedFor([], AIM, 2029)).toBeNull();
  const reckoned = { ...row("planned", 2029, 1, 90), workedBack: true };
  expect(plannedFor([reckoned], AIM, 2029)).toEqual({ value: 90, workedBack: true });
});

const report = (
  number: number,
  lastDay: string,
  verdict: ReportVerdict | null,
  agencyId: string | null = null,
) => ({
  ...{ id: `r${number}`, number, lastDay, verdict, agencyId },
});

test("of one day the last confirmed figure counts; the one it corrected stays as replaced", () => {
  const reports = [
    report(1, "2026-06-30", "confirmed"),
    report(2, "2026-06-30", "confirmed"),
    report(3, "2026-06-30", null),
    report(4, "2026-03-31", "confirmed"),
    report(5, "2026-09-30", "returned"),
    report(6, "2026-09-30", "withdrawn"),
    report(7, "2026-06-30", "confirmed", "a"),
  ];
  expect(actualsOf(reports).map(({ id }) => id)).toEqual(["r4", "r2", "r7"]);
  expect(Object.fromEntries(reportStates(reports))).toEqual({
    ...{ r1: "replaced", r2: "confirmed", r3: "waiting", r4: "confirmed" },
    ...{ r5: "returned", r6: "withdrawn", r7: "confirmed" },
  });
});
