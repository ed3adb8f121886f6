import { expect, test } from "vitest";
import { countTicks, courseScale, gapAreas, monthTicks, spread, stepLine } from "./course-scale";

const POINTS = [
  { day: "2026-01-01", due: 0, done: 0 },
  { day: "2026-01-03", due: 2, done: 1 },
  { day: "2026-01-06", due: 2, done: 4 },
];
const scale = courseScale("2026-01-01", "2026-01-11", 4);

test("a line stays level until something changes and ends on its last day", () => {
  expect(stepLine(POINTS, "due", scale, "2026-01-11")).toBe("M0 100H20V50H50V50H100");
  expect(stepLine(POINTS, "done", scale, "2026-01-08")).toBe("M0 100H20V75H50V0H70");
  expect(stepLine([], "due", scale, "2026-01-11")).toBe("");
});

test("only the time in which less was done than due is filled", () => {
  expect(gapAreas(POINTS, scale, "2026-01-08")).toBe("M20 50H50V75H20Z");
  expect(gapAreas(POINTS.slice(0, 2), scale, "2026-01-08")).toBe("M20 50H70V75H20Z");
});

test("a day outside the course is drawn at its edge", () => {
  expect(scale.x("2025-12-01")).toBe(0);
  expect(scale.x("2027-01-01")).toBe(100);
});

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [5, [0, 2, 4, 6]],
  [30, [0, 10, 20, 30]],
  [53, [0, 20, 40, 60]],
  [9_876, [0, 5_000, 10_000]],
])("%i is counted in round steps", (highest, ticks) => {
  expect(countTicks(highest)).toEqual(ticks);
});

test("months are marked on their first day, at most twelve of them", () => {
  expect(monthTicks("2026-11-15", "2027-01-31")).toEqual(["2026-12-01", "2027-01-01"]);
  expect(monthTicks("2026-01-01", "2026-12-31")).toHaveLength(12);
  expect(monthTicks("2026-01-01", "2030-12-31").length).toBeLessThanOrEqual(12);
});

test("labels move apart and keep their order", () => {
  expect(spread([50, 20, 52], 10)).toEqual([50, 20, 60]);
});
