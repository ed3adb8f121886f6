import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./day";
import { DUTY_CLASSES, rollUp } from "./duty-roll-up";
import { TASK_STATUSES } from "./task";
import { type Classed, classOf, daysOverdue } from "./task-class";

const TODAY = "2026-12-14";
const LATER = "2026-12-25";
const PAST = "2026-11-30";

const overdue: Classed = { status: "in_progress", lastDay: PAST, submittedOn: null };
const begun: Classed = { status: "in_progress", lastDay: LATER, submittedOn: null };
const waiting: Classed = { status: "submitted", lastDay: PAST, submittedOn: PAST };
const fresh: Classed = { status: "acknowledged", lastDay: LATER, submittedOn: null };
const undated: Classed = { status: "not_started", lastDay: null, submittedOn: null };
const undatedBegun: Classed = { status: "in_progress", lastDay: null, submittedOn: null };
const onTime: Classed = { status: "completed", lastDay: PAST, submittedOn: PAST };
const late: Classed = { status: "completed", lastDay: PAST, submittedOn: TODAY };
const undatedDone: Classed = { status: "completed", lastDay: null, submittedOn: TODAY };
const paused: Classed = { status: "paused", lastDay: PAST, submittedOn: null };
const cancelled: Classed = { status: "cancelled", lastDay: PAST, submittedOn: null };

describe("a duty's class, from its lead tasks", () => {
  test.each([
    ["nobody known leads it", [], "unassigned"],
    ["one of many is overdue", [onTime, begun, overdue, fresh], "overdue"],
    ["overdue beside one without a date", [undated, overdue], "overdue"],
    ["all done in time", [onTime, onTime], "completed_on_time"],
    ["one done late", [onTime, late], "completed_late"],
    ["done without a date", [undatedDone], "completed_on_time"],
    ["one late, another still at it", [late, begun], "in_time"],
    ["reported in time and waiting", [waiting], "in_time"],
    ["one has begun", [fresh, begun], "in_time"],
    ["one has finished, the other not begun", [onTime, fresh], "in_time"],
    ["none has begun", [fresh, fresh], "not_started"],
    ["none has begun, one without a date", [fresh, undated], "not_started"],
    ["none has a date", [undated, undatedBegun], "no_deadline"],
    ["none has a date, one is done", [undated, undatedDone], "no_deadline"],
    ["a paused one does not count", [paused, fresh], "not_started"],
    ["a cancelled one does not count", [cancelled, onTime], "completed_on_time"],
    ["all paused", [paused, cancelled], "paused"],
    ["all cancelled", [cancelled], "cancelled"],
  ] as const)("%s", (_, leads, expected) => {
    expect(rollUp(leads, TODAY).class).toBe(expected);
  });
});

const day = fc.integer({ min: -60, max: 60 }).map((shift) => addDays(TODAY, shift));
const task: fc.Arbitrary<Classed> = fc
  .record({
    status: fc.constantFrom(...TASK_STATUSES),
    lastDay: fc.option(day, { nil: null }),
    submitted: day,
  })
  .map(({ status, lastDay, submitted }) => ({
    status,
    lastDay,
    submittedOn: status === "submitted" || status === "completed" ? submitted : null,
  }));

test("a duty of one task has that task's class", () => {
  fc.assert(
    fc.property(task, day, (one, today) => {
      expect(rollUp([one], today).class).toBe(classOf(one, today) ?? one.status);
    }),
  );
});

test("the order of the tasks says nothing, nor do tasks that do not count", () => {
  fc.assert(
    fc.property(fc.array(task, { minLength: 1, maxLength: 6 }), day, (leads, today) => {
      const found = rollUp(leads, today);
      expect(rollUp(leads.toReversed(), today)).toEqual(found);
      if (leads.some((one) => classOf(one, today) !== null))
        expect(rollUp([...leads, paused, cancelled], today)).toEqual(found);
    }),
  );
});

test("a duty is overdue exactly when a lead is, by the days of the slowest", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(task, { maxLength: 6 }), day, (leads, today) => {
      // Nothing has been submitted on a day that is still to come.
      fc.pre(leads.every(({ submittedOn }) => submittedOn === null || submittedOn <= today));
      const found = rollUp(leads, today);
      seen.add(found.class);
      const days = leads.map((one) => daysOverdue(one, today));
      expect(found.daysLate).toBe(Math.max(0, ...days));
      expect(found.class === "overdue").toBe(found.daysLate > 0);
    }),
    { numRuns: 2000 },
  );
  expect([...seen].sort()).toEqual([...DUTY_CLASSES].sort());
});
