import { expect, test } from "vitest";
import { kindOf, lastDayIn } from "./plan-last-day";

const YEAR = { startsOn: "2026-01-01", endsOn: "2026-12-31" };
const yearly = {
  raw: "Định kỳ hàng năm (trước ngày 26/12)",
  kind: "yearly",
  lastDay: "--12-25",
} as const;

test("a day that recurs falls into the period asked for", () => {
  expect(lastDayIn(YEAR, [yearly], null)).toEqual({ lastDay: "2026-12-25", lastDaySource: "plan" });
  const next = { startsOn: "2026-07-01", endsOn: "2027-06-30" };
  const june = { ...yearly, lastDay: "--06-20" };
  expect(lastDayIn(next, [june], null).lastDay).toBe("2027-06-20");
});

test("the plan's default day serves only where its text has none", () => {
  expect(lastDayIn(YEAR, [], "--12-31")).toEqual({
    lastDay: "2026-12-31",
    lastDaySource: "plan_default",
  });
  expect(lastDayIn(YEAR, [yearly], "--12-31").lastDaySource).toBe("plan");
});

test("nothing is invented: no words and no default leave no last day", () => {
  const often = { raw: "Thường xuyên", kind: "continuous", lastDay: null } as const;
  expect(lastDayIn(YEAR, [often], null)).toEqual({ lastDay: null, lastDaySource: null });
});

test("a duty's kind follows its words", () => {
  const of = (kind: Parameters<typeof kindOf>[0][number]["kind"], lastDay: string | null = null) =>
    kindOf([{ raw: "", kind, lastDay }]);
  expect(of("yearly")).toBe("periodic");
  expect(of("period")).toBe("periodic");
  expect(of("period", "2026-09-30")).toBe("deadline");
  expect(of("date", "2026-05-14")).toBe("deadline");
  expect(of("continuous")).toBe("continuous");
  expect(of("on_demand")).toBe("on_demand");
  expect([of("conditional"), kindOf([])]).toEqual([null, null]);
});
