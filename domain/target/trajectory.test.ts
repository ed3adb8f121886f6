import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../day";
import { forecastOf, monthsUntil, neededPace } from "./pace";
import { referenceOn } from "./reference";
import {
  type ActualPoint,
  endOf,
  knownActuals,
  percentOf,
  plannedIn,
  type TargetFigures,
  yearOf,
} from "./stated-figures";
import { trajectoryOf } from "./trajectory";

const confirmed = (day: Day, value: number, confirmedOn = day): ActualPoint => ({
  ...{ day, value, confirmedOn, replacedOn: null },
});

/** The plan's 5.053 with a baseline of 3.345 and two of five years stated. */
const STATED: TargetFigures = {
  baseline: { day: "2025-12-31", value: 3345, workedBack: false },
  planned: [
    { year: 2026, value: 3710, workedBack: false },
    { year: 2028, value: 4400, workedBack: false },
  ],
  final: { year: 2030, value: 5053 },
  yearlyGain: 345,
  actuals: [],
};
const withActuals = (...actuals: ActualPoint[]): TargetFigures => ({ ...STATED, actuals });

describe("worked out by hand", () => {
  test.each([
    // on, the newest figure, needed a month until 31/12/2026, until 2030, ahead or behind, gained, reached
    ["2026-07-15", "2026-06-30", 3500, 210 / 6, 1553 / 54, "behind", 155, false],
    ["2026-10-31", "2026-09-30", 3650, 60 / 2, 1403 / 50, "ahead", 305, false],
    ["2026-12-14", "2026-11-30", 3690, 20, 1363 / 49, "ahead", 345, true],
    ["2026-12-31", "2026-12-31", 3700, null, 1353 / 48, "behind", 355, true],
    ["2026-12-31", "2026-12-31", 3710, 0, 1343 / 48, "ahead", 365, true],
  ] as const)(
    "on %s with the figure of %s",
    (on, day, value, month, toFinal, standing, gained, reached) => {
      const told = trajectoryOf(withActuals(confirmed(day, value)), on);
      expect(told.latest).toMatchObject({ day, value });
      expect(told.planned).toEqual({ year: 2026, value: 3710, workedBack: false });
      expect(told.toYear?.perMonth).toBe(month);
      expect(told.toFinal?.perMonth).toBeCloseTo(toFinal, 10);
      expect(told.standing).toBe(standing);
      expect(told.gain).toMatchObject({ year: 2026, gained, reached, least: 345 });
      expect(told.ofYear).toBeCloseTo((value / 3710) * 100, 10);
      expect(told.ofFinal).toBeCloseTo((value / 5053) * 100, 10);
      expect(told.gaps).toEqual([]);
    },
  );

  test("the straight line of 2026 is at half its rise in the middle of the year", () => {
    // 181 of 365 days.
    expect(referenceOn(STATED, "2026-06-30")?.value).toBeCloseTo(3345 + (365 * 181) / 365, 10);
    expect(referenceOn(STATED, "2026-12-31")?.value).toBe(3710);
  });

  test("a year that is not stated has no line, nor has the one after it", () => {
    const on = (day: Day) => referenceOn(STATED, day);
    expect([on("2027-06-30"), on("2028-06-30"), on("2029-06-30"), on("2030-06-30")]).toEqual([
      ...[null, null, null, null],
    ]);
    const told = trajectoryOf(withActuals(confirmed("2027-06-30", 3900)), "2027-07-10");
    expect(told).toMatchObject({ planned: null, toYear: null, standing: null, reference: null });
    expect(told.gaps).toEqual(["no_year_plan"]);
    expect(told.toFinal?.missing).toBe(1153);
  });

  test("a target of which nothing but its last year is known is judged by that alone", () => {
    const bare = { ...STATED, baseline: null, planned: [], yearlyGain: null };
    const told = trajectoryOf(bare, "2026-08-01");
    expect(told.gaps).toEqual(["no_baseline", "no_year_plan", "no_actual"]);
    expect([told.latest, told.toFinal, told.gain, told.forecast]).toEqual([null, null, null, null]);
    const reported = trajectoryOf(
      { ...bare, actuals: [confirmed("2026-06-30", 48)] },
      "2026-08-01",
    );
    expect(reported.toFinal).toMatchObject({ missing: 5005, monthsLeft: 53 });
    expect(reported.gain).toBeNull();
  });

  test("what rests on a figure worked back says so", () => {
    const back: TargetFigures = {
      ...STATED,
      baseline: { day: "2025-12-31", value: 3328, workedBack: true },
      planned: [{ year: 2026, value: 3673, workedBack: true }],
      actuals: [confirmed("2026-11-30", 3590)],
    };
    const told = trajectoryOf(back, "2026-12-14");
    expect(told.planned?.workedBack).toBe(true);
    expect(told.toYear?.workedBack).toBe(true);
    expect(told.reference?.workedBack).toBe(true);
    expect(told.gain).toMatchObject({ gained: 262, reached: false, from: { workedBack: true } });
    expect(told.toFinal?.workedBack).toBe(false);
    expect(told.forecast).toBeNull();
    expect(told.gaps).toEqual(["no_baseline", "no_year_plan"]);
  });

  test("the same time of the year before is a figure of its last quarter and no other", () => {
    const told = (before: Day) =>
      trajectoryOf(
        withActuals(confirmed(before, 3400), confirmed("2027-03-31", 3800)),
        "2027-04-02",
      ).yearBefore;
    expect(told("2026-03-31")).toEqual({ day: "2026-03-31", value: 3400, change: 400 });
    expect(told("2026-02-28")).toMatchObject({ day: "2026-02-28", change: 400 });
    expect(told("2025-12-29")).toBeNull();
    expect(told("2026-04-30")).toBeNull();
  });

  test("growth of a later year counts from the confirmed figure of the year's end before it", () => {
    const figures = withActuals(confirmed("2026-12-31", 3720), confirmed("2027-09-30", 4070));
    expect(trajectoryOf(figures, "2027-10-05").gain).toMatchObject({ gained: 350, reached: true });
    const without = withActuals(confirmed("2026-11-30", 3720), confirmed("2027-09-30", 4070));
    expect(trajectoryOf(without, "2027-10-05").gain).toBeNull();
  });

  test("a year's result stands until a figure of the next year is confirmed", () => {
    const planned = [...STATED.planned, { year: 2027, value: 4008, workedBack: false }];
    const ended = confirmed("2026-12-31", 3665, "2027-01-08");
    const figures = { ...STATED, planned, actuals: [ended] };
    const told = trajectoryOf(figures, "2027-01-10");
    expect(told).toMatchObject({
      ...{ year: 2026, planned: { year: 2026, value: 3710 }, next: { year: 2027, value: 4008 } },
      ...{ standing: "behind", reference: { value: 3710 }, gain: { year: 2026 } },
      toYear: { year: 2026, missing: 45, perMonth: null },
    });
    expect(told.ofYear).toBeCloseTo((3665 / 3710) * 100, 10);
    expect(told.gaps).toEqual([]);
    const begun = { ...figures, actuals: [ended, confirmed("2027-01-31", 3700, "2027-02-05")] };
    expect(trajectoryOf(begun, "2027-02-04").year).toBe(2026);
    expect(trajectoryOf(begun, "2027-02-05")).toMatchObject({
      ...{ year: 2027, planned: { value: 4008 }, next: null, toYear: { year: 2027 } },
    });
    // What the new year still wants is asked for as soon as it has begun.
    expect(trajectoryOf(withActuals(ended), "2027-01-10").gaps).toEqual(["no_year_plan"]);
  });

  test("a figure is old when more than a quarter has gone since its day", () => {
    const gaps = (on: Day) => trajectoryOf(withActuals(confirmed("2026-06-30", 3500)), on).gaps;
    expect(gaps("2026-09-30")).toEqual([]);
    expect(gaps("2026-10-01")).toEqual(["old_actual"]);
  });

  test("a pace is carried on from a quarter of figures at the least and a year at the most", () => {
    const points = (...days: Day[]) => days.map((day, at) => ({ day, value: 3345 + at * 100 }));
    expect(forecastOf(points("2026-09-30", "2026-11-30"), 2030)).toBeNull();
    const told = forecastOf(points("2026-08-31", "2026-11-30"), 2030);
    expect(told).toMatchObject({ from: "2026-08-31", to: "2026-11-30", year: 2030 });
    // 100 in 91 days, and 1.492 days to go.
    expect(told?.value).toBeCloseTo(3445 + (100 / 91) * 1492, 8);
    expect(forecastOf(points("2025-06-30", "2026-08-31", "2026-11-30"), 2030)?.from).toBe(
      "2026-08-31",
    );
    expect(forecastOf(points("2030-06-30", "2030-12-31"), 2030)).toBeNull();
    const full = forecastOf(
      [
        { day: "2026-06-30", value: 40 },
        { day: "2026-12-31", value: 59 },
      ],
      2030,
      100,
    );
    expect(full?.value).toBe(100);
  });

  test("a figure of the last year's end never grows old", () => {
    const told = (day: Day) =>
      trajectoryOf(withActuals(confirmed(day, 5000)), "2031-09-01").gaps.includes("old_actual");
    expect([told("2030-12-31"), told("2030-11-30")]).toEqual([false, true]);
  });

  test("after the last year the last figure is what is asked for, and no month is left for it", () => {
    const told = trajectoryOf(withActuals(confirmed("2031-01-31", 5000)), "2031-02-10");
    expect(told.planned).toEqual({ year: 2030, value: 5053, workedBack: false });
    expect(told.toYear).toMatchObject({ missing: 53, monthsLeft: 0, perMonth: null });
  });

  test.each([
    ["2026-01-01", 2026, 12],
    ["2026-12-01", 2026, 1],
    ["2026-12-30", 2026, 1],
    ["2026-12-31", 2026, 0],
    ["2026-11-30", 2026, 1],
    ["2027-02-01", 2026, 0],
    ["2026-12-14", 2030, 49],
  ])("on %s the end of %i is %i months away", (on, year, months) => {
    expect(monthsUntil(on, year)).toBe(months);
  });
});

const days = fc.integer({ min: 0, max: 5 * 365 }).map((at) => addDays("2026-01-01", at));
const values = fc.integer({ min: 0, max: 100_000 });
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const actual = fc.record({
  ...{ day: days, value: values, confirmedOn: orNull(days), replacedOn: orNull(days) },
});
const figures: fc.Arbitrary<TargetFigures> = fc.record({
  baseline: orNull(
    fc.record({
      day: fc.constantFrom("2025-12-31", "2026-05-31"),
      value: values,
      workedBack: fc.boolean(),
    }),
  ),
  planned: fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 2026, max: 2030 }),
      value: values,
      workedBack: fc.boolean(),
    }),
    { selector: ({ year }) => year, maxLength: 5 },
  ),
  final: orNull(fc.record({ year: fc.constant(2030), value: values })),
  yearlyGain: orNull(values),
  actuals: fc.array(actual, { maxLength: 12 }),
});

describe("whatever is stated", () => {
  const holds = (what: (stated: TargetFigures, on: Day) => void) =>
    fc.assert(fc.property(figures, days, what), { numRuns: 500 });

  test("what is confirmed, speaks of or takes a place later than the day changes nothing on it", () => {
    fc.assert(
      fc.property(
        figures,
        days,
        actual,
        fc.integer({ min: 1, max: 400 }),
        (stated, on, more, by) => {
          const later = addDays(on, by);
          const unknown = [
            { ...more, confirmedOn: later },
            { ...more, confirmedOn: null },
            { ...more, day: later },
          ];
          const before = trajectoryOf(stated, on);
          const forgetful = stated.actuals.map((one) =>
            one.replacedOn !== null && one.replacedOn > on ? { ...one, replacedOn: null } : one,
          );
          const after = trajectoryOf({ ...stated, actuals: [...forgetful, ...unknown] }, on);
          const plain = ({ latest, ...rest }: typeof before) => ({
            ...rest,
            latest: latest && { day: latest.day, value: latest.value, age: latest.age },
          });
          expect(plain(after)).toEqual(plain(before));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("the newest figure is a confirmed one that nothing has replaced, and none speaks of a later day", () => {
    holds((stated, on) => {
      const known = knownActuals(stated.actuals, on);
      const { latest } = trajectoryOf(stated, on);
      expect(latest === null).toBe(known.length === 0);
      for (const one of known) expect(latest && one.day <= latest.day).toBe(true);
      expect(known).toHaveLength(
        stated.actuals.filter(
          (one) =>
            one.day <= on &&
            one.confirmedOn !== null &&
            one.confirmedOn <= on &&
            !(one.replacedOn !== null && one.replacedOn <= on),
        ).length,
      );
    });
  });

  test("a line lies between the two figures that are stated, and there is none without both", () => {
    holds((stated, on) => {
      const line = referenceOn(stated, on);
      const end = plannedIn(stated, yearOf(on));
      const before = plannedIn(stated, yearOf(on) - 1);
      const { baseline } = stated;
      const begins =
        baseline && baseline.day >= endOf(yearOf(on) - 1) && baseline.day <= on ? baseline : before;
      expect(line === null).toBe(end === null || begins === null);
      if (!line || !end || !begins) return;
      expect(line.value).toBeGreaterThanOrEqual(Math.min(begins.value, end.value) - 1e-6);
      expect(line.value).toBeLessThanOrEqual(Math.max(begins.value, end.value) + 1e-6);
      expect(line.workedBack).toBe(begins.workedBack || end.workedBack);
    });
  });

  test("a planned figure is of its own year or does not exist, and of the last year the plan's own wins", () => {
    holds((stated, on) => {
      const { planned, latest } = trajectoryOf(stated, on);
      const measured = yearOf(latest?.day ?? on);
      const year = stated.final ? Math.min(measured, 2030) : measured;
      const own = stated.planned.find((point) => point.year === year);
      if (year === 2030 && stated.final)
        expect(planned).toEqual({ ...stated.final, workedBack: false });
      else expect(planned).toEqual(own ?? null);
    });
  });

  test("who keeps the needed pace arrives", () => {
    fc.assert(
      fc.property(
        values,
        values,
        fc.constantFrom(2026, 2028, 2030),
        days,
        (from, value, year, on) => {
          const pace = neededPace(from, { year, value, workedBack: false }, on);
          expect(pace.missing).toBe(Math.max(0, value - from));
          if (pace.perMonth === null) expect(pace.monthsLeft).toBe(0);
          else
            expect(pace.perMonth * pace.monthsLeft).toBeCloseTo(pace.monthsLeft && pace.missing, 6);
        },
      ),
    );
  });

  test("growth, shares and what is missing add up with the newest figure", () => {
    holds((stated, on) => {
      const told = trajectoryOf(stated, on);
      const { latest, gain } = told;
      if (!latest) {
        expect([told.ofYear, told.toYear, told.toFinal, gain, told.standing]).toEqual([
          ...[null, null, null, null, null],
        ]);
        return;
      }
      if (gain) {
        expect(gain.from.value + gain.gained).toBe(latest.value);
        expect(gain.reached).toBe(gain.least === null ? null : gain.gained >= gain.least);
        expect(gain.from.day < latest.day).toBe(true);
      }
      const { final } = stated;
      expect(told.ofFinal).toBe(final && percentOf(latest.value, final.value));
      if (told.reference)
        expect(told.standing === "ahead").toBe(latest.value >= told.reference.value);
      else expect(told.standing).toBeNull();
      expect(told.toFinal === null).toBe(final === null);
      if (final) expect(told.toFinal?.missing === 0).toBe(latest.value >= final.value);
    });
  });
});
