import { expect, test } from "vitest";
import { comparedProblem, meetingBefore } from "./compared-day";

const shown = { on: "2026-12-14", earliest: "2026-06-05" };

test("the meeting before is taken to have been a week ago, if the plan was published by then", () => {
  expect(meetingBefore(shown)).toBe("2026-12-07");
  expect(meetingBefore({ ...shown, on: "2026-06-12" })).toBe("2026-06-05");
  expect(meetingBefore({ ...shown, on: "2026-06-11" })).toBeNull();
});

test.each([
  ["2026-12-13", null],
  ["2026-06-05", null],
  ["2026-12-14", "notBefore"],
  ["2026-12-15", "notBefore"],
  ["2026-06-04", "tooEarly"],
])("the board of 14/12 beside %s: %s", (since, problem) => {
  expect(comparedProblem(since, shown)).toBe(problem);
});
