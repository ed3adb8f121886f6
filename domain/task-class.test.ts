import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./day";
import { TASK_STATUSES } from "./task";
import { type Classed, classOf, daysOverdue, isDueSoon, TASK_CLASSES } from "./task-class";

const LAST = "2026-12-25";
const task = (change: Partial<Classed>): Classed => ({
  status: "in_progress",
  lastDay: LAST,
  submittedOn: null,
  ...change,
});

describe("every day around a last day", () => {
  // status, submitted on, then the class on 24/12, 25/12 and 26/12.
  test.each([
    ["not_started", null, "not_started", "not_started", "overdue"],
    ["acknowledged", null, "not_started", "not_started", "overdue"],
    ["in_progress", null, "in_time", "in_time", "overdue"],
    ["submitted", "2026-12-24", "in_time", "in_time", "in_time"],
    ["submitted", "2026-12-25", "in_time", "in_time", "in_time"],
    ["submitted", "2026-12-26", "overdue", "overdue", "overdue"],
    ["completed", "2026-12-25", "completed_on_time", "completed_on_time", "completed_on_time"],
    ["completed", "2026-12-26", "completed_late", "completed_late", "completed_late"],
    ["paused", null, null, null, null],
    ["cancelled", null, null, null, null],
  ] as const)("%s, submitted %s", (status, submittedOn, before, on, after) => {
    const subject = task({ status, submittedOn });
    expect([-1, 0, 1].map((shift) => classOf(subject, addDays(LAST, shift)))).toEqual([
      before,
      on,
      after,
    ]);
  });
});

test("a task nobody gave a last day has none until it is completed, and is then on time", () => {
  const undated = { lastDay: null };
  expect(classOf(task({ ...undated, status: "not_started" }), LAST)).toBe("no_deadline");
  expect(classOf(task({ ...undated, status: "in_progress" }), LAST)).toBe("no_deadline");
  expect(classOf(task({ ...undated, status: "submitted", submittedOn: LAST }), LAST)).toBe(
    "no_deadline",
  );
  expect(classOf(task({ ...undated, status: "completed", submittedOn: LAST }), LAST)).toBe(
    "completed_on_time",
  );
});

test("the classes are a partition: each running or finished task has exactly one on every day", () => {
  const day = fc.integer({ min: -400, max: 400 }).map((shift) => addDays(LAST, shift));
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.constantFrom(...TASK_STATUSES),
      fc.option(day, { nil: null }),
      day,
      day,
      (status, lastDay, submitted, today) => {
        const submittedOn = status === "submitted" || status === "completed" ? submitted : null;
        const found = classOf({ status, lastDay, submittedOn }, today);
        seen.add(String(found));
        expect(found === null).toBe(status === "paused" || status === "cancelled");
      },
    ),
    { numRuns: 2000 },
  );
  expect([...seen].sort()).toEqual([...TASK_CLASSES, "null"].sort());
});

test("overdue days are counted from the day after the last day", () => {
  expect(daysOverdue(task({}), LAST)).toBe(0);
  expect(daysOverdue(task({}), "2026-12-26")).toBe(1);
  expect(daysOverdue(task({}), "2027-02-25")).toBe(62);
  expect(daysOverdue(task({ status: "submitted", submittedOn: LAST }), "2027-02-25")).toBe(0);
});

test("a task is due soon in its last seven days, unless it waits for a verdict", () => {
  expect(isDueSoon(task({}), "2026-12-17")).toBe(false);
  expect(isDueSoon(task({}), "2026-12-18")).toBe(true);
  expect(isDueSoon(task({}), LAST)).toBe(true);
  expect(isDueSoon(task({}), "2026-12-26")).toBe(false);
  expect(isDueSoon(task({ status: "submitted", submittedOn: "2026-12-20" }), LAST)).toBe(false);
});
