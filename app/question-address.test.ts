import { expect, test } from "vitest";
import { dutyAddress, taskAddress } from "./question-address";

const today = { periodId: "p", on: "2026-12-14", isToday: true };
const past = { ...today, on: "2026-11-30", isToday: false };

test("a figure's address says its period, its question, and a past day", () => {
  expect(taskAddress(today, { classes: ["overdue"], role: "lead" })).toBe(
    "/tasks?period=p&class=overdue&role=lead",
  );
  expect(taskAddress(past, { sections: ["V.1", "V.2"], begun: false, counted: true })).toBe(
    "/tasks?period=p&section=V.1&section=V.2&counted=1&begun=0&on=2026-11-30",
  );
  expect(dutyAddress(past, { classes: ["overdue"], due: "by_now" })).toBe(
    "/plan?period=p&class=overdue&due=by_now&on=2026-11-30",
  );
});
