import { expect, test } from "vitest";
import type { Deadline } from "./plan/reading";
import {
  comesAgain,
  kindOf,
  lastDayIn,
  periodPublishedOn,
  periodRunningOn,
  readLastDay,
} from "./plan-last-day";

const YEAR = { startsOn: "2026-01-01", endsOn: "2026-12-31" };
const yearly = {
  raw: "Định kỳ hàng năm (trước ngày 26/12)",
  kind: "yearly",
  lastDay: "--12-25",
} as const;

const DECEMBER = { lastDay: "--12-31" };

test("a day that recurs falls into the period asked for", () => {
  expect(lastDayIn(YEAR, [yearly])).toEqual({ lastDay: "2026-12-25", lastDaySource: "plan" });
  const next = { startsOn: "2026-07-01", endsOn: "2027-06-30" };
  const june = { ...yearly, lastDay: "--06-20" };
  expect(lastDayIn(next, [june]).lastDay).toBe("2027-06-20");
});

test("the plan's default day serves only where its text has none", () => {
  expect(lastDayIn(YEAR, [], { fallback: DECEMBER })).toEqual({
    lastDay: "2026-12-31",
    lastDaySource: "plan_default",
  });
  expect(lastDayIn(YEAR, [yearly], { fallback: DECEMBER }).lastDaySource).toBe("plan");
});

test("a duty's own day comes before the default, and an answered none keeps the default out", () => {
  const answered = (lastDay: string | null) =>
    lastDayIn(YEAR, [], { own: { lastDay }, fallback: DECEMBER });
  expect(answered("--09-30")).toEqual({ lastDay: "2026-09-30", lastDaySource: "standing_office" });
  expect(answered(null)).toEqual({ lastDay: null, lastDaySource: null });
  expect(lastDayIn(YEAR, [yearly], { own: { lastDay: "--09-30" } }).lastDay).toBe("2026-12-25");
});

test("a day given once for all is over in the next period, one that recurs is not", () => {
  const next = { startsOn: "2027-01-01", endsOn: "2027-12-31" };
  const once = { raw: "trước ngày 02/9/2026", kind: "date", lastDay: "2026-09-01" } as const;
  const again = (period: typeof YEAR, ...deadlines: Deadline[]) =>
    comesAgain(period, { kind: kindOf(deadlines), deadlines });
  expect([again(YEAR, once), again(next, once)]).toEqual([true, false]);
  expect([again(next, once, yearly), again(next)]).toEqual([true, true]);
});

test("what is done when it is asked for does not come again by itself, unless it also comes every year", () => {
  const next = { startsOn: "2027-01-01", endsOn: "2027-12-31" };
  const asked = { raw: "khi có yêu cầu", kind: "on_demand", lastDay: null } as const;
  const often = { raw: "thường xuyên", kind: "continuous", lastDay: null } as const;
  const again = (...deadlines: Deadline[]) =>
    comesAgain(next, { kind: kindOf(deadlines), deadlines });
  expect([again(asked), again(asked, yearly), again(often)]).toEqual([false, true, true]);
});

test("no period runs after the years the plan is for, and publishing then is about the last", () => {
  const year = (label: string) => ({
    ...{ label, startsOn: `${label}-01-01`, endsOn: `${label}-12-31` },
  });
  expect(periodRunningOn("2030-12-31", "2030-12-31")).toEqual(year("2030"));
  expect(periodRunningOn("2031-01-01", "2030-12-31")).toBeNull();
  expect(periodRunningOn("2031-01-01", null)).toEqual(year("2031"));
  expect(periodPublishedOn("2028-02-29", "2030-12-31")).toEqual(year("2028"));
  expect(periodPublishedOn("2031-01-01", "2030-12-31")).toEqual(year("2030"));
});

test("one day that people named counts in its own period alone", () => {
  const once = { own: { lastDay: "2026-09-30" }, fallback: DECEMBER };
  const next = { startsOn: "2027-01-01", endsOn: "2027-12-31" };
  expect(lastDayIn(YEAR, [], once).lastDay).toBe("2026-09-30");
  expect(lastDayIn(next, [], once)).toEqual({
    lastDay: "2027-12-31",
    lastDaySource: "plan_default",
  });
});

test("a last day is typed with its year or for every year", () => {
  const typed = ["31/12", " 5-3 ", "31/12/2026", "2026-12-31", "29/2", "31/11", "cuối năm", ""];
  expect(typed.map(readLastDay)).toEqual([
    ...["--12-31", "--03-05", "2026-12-31", "2026-12-31"],
    ...[null, null, null, null],
  ]);
});

test("nothing is invented: no words and no default leave no last day", () => {
  const often = { raw: "Thường xuyên", kind: "continuous", lastDay: null } as const;
  expect(lastDayIn(YEAR, [often])).toEqual({ lastDay: null, lastDaySource: null });
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
