import { expect, test } from "vitest";
import { askedBoard } from "./asked";

const TODAY = "2026-12-14";
const PLAN = "0190a000-0000-7000-8000-000000000001";

test("nothing asked is today, of whatever plan runs", () => {
  expect(askedBoard({}, TODAY)).toEqual({
    asking: { planId: null, periodId: null, on: null },
    on: { day: null, typed: "", problem: null },
    since: { day: null, typed: "", problem: null },
  });
});

test.each([
  ["2026-11-30", "2026-11-30"],
  [" 30/11/2026 ", "2026-11-30"],
  [TODAY, TODAY],
])("%s is a day that can be shown", (typed, on) => {
  const board = askedBoard({ on: typed, since: typed }, TODAY);
  expect([board.asking.on, board.on.problem]).toEqual([on, null]);
  expect([board.since.day, board.since.problem]).toEqual([on, null]);
});

test.each([
  ["2026-02-29", "not_a_day"],
  ["hôm qua", "not_a_day"],
  ["2026-12-15", "day_in_future"],
])("%s is refused and kept as typed", (typed, problem) => {
  const board = askedBoard({ on: typed, since: typed }, TODAY);
  expect([board.asking.on, board.on.typed, board.on.problem]).toEqual([null, typed, problem]);
  expect(board.since).toEqual({ day: null, typed, problem });
});

test("a plan that can be none is not asked for", () => {
  expect(askedBoard({ plan: PLAN, period: "2026" }, TODAY).asking).toEqual({
    planId: PLAN,
    periodId: null,
    on: null,
  });
  expect(askedBoard({ plan: [PLAN, PLAN] }, TODAY).asking.planId).toBe(null);
});
