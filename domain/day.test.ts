import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayOf, daysBetween, isDay, startOfDay } from "./day";
import { readDay, writeDay, writeInstant } from "./vietnamese-day";

test("a day ends at midnight in Ho Chi Minh City, whatever the machine's zone", () => {
  expect(dayOf(new Date("2026-12-25T16:59:59.999Z"))).toBe("2026-12-25");
  expect(dayOf(new Date("2026-12-25T17:00:00.000Z"))).toBe("2026-12-26");
  expect(startOfDay("2026-12-26").toISOString()).toBe("2026-12-25T17:00:00.000Z");
});

test("every instant lies in the day it is said to be of", () => {
  const instants = fc.date({
    min: new Date("2000-01-01"),
    max: new Date("2060-01-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (instant) => {
      const day = dayOf(instant);
      expect(startOfDay(day) <= instant && instant < startOfDay(addDays(day, 1))).toBe(true);
    }),
  );
});

test("leap days are days and are counted", () => {
  expect(isDay("2028-02-29")).toBe(true);
  expect(isDay("2026-02-29")).toBe(false);
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
});

test("days are written and read as officials write them", () => {
  expect(writeDay("2026-12-05")).toBe("05/12/2026");
  expect(writeInstant(new Date("2026-12-08T09:42:00Z"))).toBe("16:42 08/12/2026");
  expect(["5/12/2026", "05-12-2026", " 2026-12-05 ", "05.12.2026"].map(readDay)).toEqual(
    Array(4).fill("2026-12-05"),
  );
  expect(["31/2/2026", "12/2026", "", "hôm nay", "5/12/26"].map(readDay)).toEqual(
    Array(5).fill(null),
  );
});
