import { describe, expect, test } from "vitest";
import { addDays } from "./day";
import { askedDayProblem, correctedDayProblem, daysPastOriginal } from "./moved-day";
import type { TaskStatus } from "./task";

const limits = { lastDay: "2026-11-30", today: "2026-12-14", planEndsOn: "2030-12-31" };

describe("a new last day", () => {
  test.each([
    ["2026-11-29", "day_not_later", "day_past"],
    ["2026-11-30", "day_not_later", "day_same"],
    ["2026-12-01", "day_past", "day_past"],
    ["2026-12-13", "day_past", "day_past"],
    ["2026-12-14", null, null],
    ["2030-12-31", null, null],
    ["2031-01-01", "day_after_plan", "day_after_plan"],
  ] as const)("of a task that is late: %s", (day, asked, corrected) => {
    expect([askedDayProblem(day, limits), correctedDayProblem(day, limits)]).toEqual([
      asked,
      corrected,
    ]);
  });

  test("may be asked before the last one has come, and then only later than it", () => {
    const ahead = { ...limits, lastDay: "2026-12-31" };
    expect(askedDayProblem("2026-12-20", ahead)).toBe("day_not_later");
    expect(correctedDayProblem("2026-12-20", ahead)).toBeNull();
    expect(askedDayProblem("2027-01-15", ahead)).toBeNull();
  });

  test("has no end where the plan does not say its years", () => {
    const endless = { ...limits, planEndsOn: null };
    expect(askedDayProblem("2040-01-01", endless)).toBeNull();
    expect(correctedDayProblem("2040-01-01", endless)).toBeNull();
  });
});

describe("a task extended from 30/11 to 18/12", () => {
  const task = (status: TaskStatus, submittedOn: string | null = null) => ({
    ...{ status, submittedOn, lastDay: "2026-12-18", originalLastDay: "2026-11-30" },
  });

  test("is counted against the first day too, around each of them", () => {
    const told = ["2026-11-30", "2026-12-01", "2026-12-18", "2026-12-19"].map((day) =>
      daysPastOriginal(task("in_progress"), day),
    );
    expect(told).toEqual([0, 1, 18, 19]);
  });

  test("is judged by the day it was submitted, whatever the day of the verdict", () => {
    for (const status of ["submitted", "completed"] as const) {
      const days = ["2026-11-30", "2026-12-05", "2026-12-20"].map((on) =>
        daysPastOriginal(task(status, on), "2027-03-01"),
      );
      expect(days).toEqual([0, 5, 20]);
    }
  });

  test("is late against neither while it is paused or after it was cancelled", () => {
    expect(daysPastOriginal(task("paused"), "2027-01-01")).toBe(0);
    expect(daysPastOriginal(task("cancelled"), "2027-01-01")).toBe(0);
  });
});

test("a task whose day never moved, or has none, is not past another day", () => {
  const same = { status: "in_progress", submittedOn: null, lastDay: "2026-11-30" } as const;
  const late = addDays("2026-11-30", 9);
  expect(daysPastOriginal({ ...same, originalLastDay: "2026-11-30" }, late)).toBe(0);
  expect(daysPastOriginal({ ...same, lastDay: null, originalLastDay: null }, late)).toBe(0);
});
