import { expect, test } from "vitest";
import { inputsDayProblem, inputsFrom, isCarriedOver, isOver } from "./period";
import { TASK_STATUSES } from "./task";

test("what is not finished when its period ends is carried over from the day after", () => {
  const periodEndsOn = "2026-12-31";
  const carried = (today: string) =>
    TASK_STATUSES.filter((status) => isCarriedOver({ status, periodEndsOn }, today));
  expect(carried("2026-12-31")).toEqual([]);
  expect(carried("2027-01-01")).toEqual(
    TASK_STATUSES.filter((status) => status !== "completed" && status !== "cancelled"),
  );
});

test("a period can be closed from the day after its last", () => {
  expect(["2026-12-31", "2027-01-01"].map((day) => isOver({ endsOn: "2026-12-31" }, day))).toEqual([
    false,
    true,
  ]);
});

test("inputs are asked for by a day of the period that is to come, or today", () => {
  const year = { startsOn: "2026-01-01", endsOn: "2026-12-31" };
  const problem = (day: string, today: string) => inputsDayProblem(year, day, today);
  expect(problem("2026-12-15", "2026-12-15")).toBeNull();
  expect(problem("2026-12-14", "2026-12-15")).toBe("day_past");
  expect(problem("2025-12-31", "2025-12-01")).toBe("last_day_out_of_plan");
  expect(problem("2027-01-01", "2026-12-15")).toBe("last_day_out_of_plan");
});

test("what was told in the thirty days before counts as sent", () => {
  expect(inputsFrom("2026-12-15")).toBe("2026-11-15");
});
