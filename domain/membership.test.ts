import { expect, test } from "vitest";
import { holdsOn, lastDayProblem, overlaps, type Term, termProblem } from "./membership";

const TODAY = "2026-12-14";
const term = (fromDay: string, untilDay: string | null, change: Partial<Term> = {}): Term => ({
  ...{ agencyId: "police", role: "officer", fromDay, untilDay },
  ...change,
});

test.each([
  ["2026-12-13", false],
  ["2026-12-14", true],
  ["2026-12-20", true],
  ["2026-12-21", false],
])("a membership from the 14th to the 20th holds on %s: %s", (day, holds) => {
  expect(holdsOn(term(TODAY, "2026-12-20"), day)).toBe(holds);
});

test.each([
  ["the same without an end", term("2026-01-01", null), term("2026-12-01", null), true],
  [
    "a last day that is the other's first",
    term("2026-01-01", "2026-06-30"),
    term("2026-06-30", null),
    true,
  ],
  ["one after the other", term("2026-01-01", "2026-06-30"), term("2026-07-01", null), false],
  ["one within the other", term("2026-01-01", null), term("2026-03-01", "2026-03-02"), true],
  [
    "another role",
    term("2026-01-01", null),
    term("2026-01-01", null, { role: "agency_head" }),
    false,
  ],
  [
    "another agency",
    term("2026-01-01", null),
    term("2026-01-01", null, { agencyId: "tax" }),
    false,
  ],
])("%s", (_what, one, other, answer) => {
  expect(overlaps(one, other)).toBe(answer);
  expect(overlaps(other, one)).toBe(answer);
});

test("a membership that begins may not end before it does, nor before today", () => {
  expect(termProblem(term("2026-12-01", null), TODAY)).toBeNull();
  expect(termProblem(term("2026-12-01", TODAY), TODAY)).toBeNull();
  expect(termProblem(term("2026-12-20", "2026-12-19"), TODAY)).toEqual({
    untilDay: "until_before_from",
  });
  expect(termProblem(term("2026-12-01", "2026-12-13"), TODAY)).toEqual({ untilDay: "day_past" });
});

test.each([
  ["2026-12-13", null],
  ["2026-12-12", "day_past"],
  ["2026-11-30", "until_before_from"],
  ["2027-12-31", null],
])("a membership that runs since 1/12 may end on %s: %s", (lastDay, problem) => {
  expect(lastDayProblem(term("2026-12-01", null), lastDay, TODAY)).toBe(problem);
});
