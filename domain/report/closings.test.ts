import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../day";
import { closingsOn, isYearClosing } from "./closings";
import { closingName, periodOf, spanOf } from "./span";

const named = (day: string) =>
  closingsOn(day).map((one) => `${closingName(one)}: ${one.from} ${one.to}`);

test("on the last day before figures close, what runs and what closed before", () => {
  expect(named("2026-12-14")).toEqual([
    "tháng 12 năm 2026: 2026-11-15 2026-12-14",
    "tháng 11 năm 2026: 2026-10-15 2026-11-14",
    "quý IV năm 2026: 2026-09-15 2026-12-14",
    "quý III năm 2026: 2026-06-15 2026-09-14",
    "6 tháng đầu năm 2026: 2025-12-15 2026-06-14",
    "6 tháng cuối năm 2026: 2026-06-15 2026-12-14",
    "6 tháng cuối năm 2025: 2025-06-15 2025-12-14",
    "9 tháng năm 2026: 2025-12-15 2026-09-14",
    "năm 2026: 2025-12-15 2026-12-14",
    "năm 2025: 2024-12-15 2025-12-14",
  ]);
});

test("a day later the next have begun, and what just closed can still be reported on", () => {
  expect(named("2026-12-15")).toEqual([
    "tháng 01 năm 2027: 2026-12-15 2027-01-14",
    "tháng 12 năm 2026: 2026-11-15 2026-12-14",
    "quý I năm 2027: 2026-12-15 2027-03-14",
    "quý IV năm 2026: 2026-09-15 2026-12-14",
    "6 tháng đầu năm 2027: 2026-12-15 2027-06-14",
    "6 tháng đầu năm 2026: 2025-12-15 2026-06-14",
    "6 tháng cuối năm 2026: 2026-06-15 2026-12-14",
    "9 tháng năm 2027: 2026-12-15 2027-09-14",
    "9 tháng năm 2026: 2025-12-15 2026-09-14",
    "năm 2027: 2026-12-15 2027-12-14",
    "năm 2026: 2025-12-15 2026-12-14",
  ]);
});

test("on any day the month, the quarter and the year run, and each follows what closed before it", () => {
  const days = fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2025-01-01", days));
  fc.assert(
    fc.property(days, (day) => {
      for (const code of ["month", "quarter", "year"]) {
        const [running, closed] = closingsOn(day).filter((one) => one.code === code);
        if (!running || !closed) throw new Error(`no ${code}`);
        expect(running.from <= day && day <= running.to).toBe(true);
        expect(running.from).toBe(addDays(closed.to, 1));
      }
    }),
  );
});

test("a year of reports is told from days that only lie in one", () => {
  expect(isYearClosing({ from: "2025-12-15", to: "2026-12-14" })).toBe(true);
  expect(isYearClosing({ from: "2026-01-01", to: "2026-12-14" })).toBe(false);
  expect(isYearClosing({ from: "2025-12-15", to: "2026-12-31" })).toBe(false);
});

test("a report is called by its period, by its closing, or by its days", () => {
  const period = { label: "2026", startsOn: "2026-01-01", endsOn: "2026-12-31" };
  const called = (from: string, to: string) => spanOf({ from, to }, period);
  expect(called("2026-01-01", "2026-12-31")).toBe("năm 2026");
  expect(called("2026-05-15", "2026-06-14")).toBe("tháng 6 năm 2026");
  expect(called("2025-12-15", "2026-06-14")).toBe("6 tháng đầu năm 2026");
  expect(called("2026-06-01", "2026-06-05")).toBe("từ ngày 01/06/2026 đến ngày 05/06/2026");
});

test("days that lie in two periods are reported on in the later one", () => {
  const periods = [
    { label: "2026", startsOn: "2026-01-01", endsOn: "2026-12-31" },
    { label: "2027", startsOn: "2027-01-01", endsOn: "2027-12-31" },
  ];
  expect(periodOf(periods, { from: "2026-12-15", to: "2027-12-14" })?.label).toBe("2027");
  expect(periodOf(periods, { from: "2026-12-15", to: "2026-12-31" })?.label).toBe("2026");
  expect(periodOf(periods, { from: "2028-01-01", to: "2028-02-01" })).toBeNull();
});
