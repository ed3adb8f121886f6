import { expect, test } from "vitest";
import { isCarriedOver } from "./period";
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
