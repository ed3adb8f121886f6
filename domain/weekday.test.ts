import { expect, test } from "vitest";
import { weekdayWithin, writeWeekday } from "./vietnamese-day";

test("a weekday begins small within a sentence, but for Sunday and in English", () => {
  const days = ["2026-12-14", "2026-12-20"];
  expect(days.map((day) => writeWeekday(day, "vi"))).toEqual(["Thứ Hai", "Chủ Nhật"]);
  expect(days.map((day) => weekdayWithin(day, "vi"))).toEqual(["thứ Hai", "Chủ Nhật"]);
  expect(weekdayWithin("2026-12-14", "en")).toBe("Monday");
});
