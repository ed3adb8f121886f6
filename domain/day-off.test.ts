import { expect, test } from "vitest";
import { addDays, type Day, daysBetween } from "./day";
import { dayOff, daysOffOf, LUNAR_DAYS } from "./day-off";

/*
 * The lunisolar calendar by its own rules, for a meridian: a month begins on the day of its new moon, the eleventh
 * holds the winter solstice, and of thirteen the first without a major solar term is the leap month. Moon and sun
 * by the short series of Meeus, "Astronomical Algorithms", as Hồ Ngọc Đức uses them.
 */
const EPOCH = 2_415_021.076_998_695;
const MONTH = 29.530_588_853;
const RAD = Math.PI / 180;

/** The Julian day number on which the k-th new moon since 1900 falls. */
function newMoon(k: number, zone: number): number {
  const t = k / 1236.85;
  const [t2, t3] = [t * t, t * t * t];
  const mean =
    2_415_020.759_33 +
    29.530_588_68 * k +
    0.000_117_8 * t2 -
    0.000_000_155 * t3 +
    0.000_33 * Math.sin((166.56 + 132.87 * t - 0.009_173 * t2) * RAD);
  const sun = 359.2242 + 29.105_356_08 * k - 0.000_033_3 * t2 - 0.000_003_47 * t3;
  const moon = 306.0253 + 385.816_918_06 * k + 0.010_730_6 * t2 + 0.000_012_36 * t3;
  const node = 21.2964 + 390.670_506_46 * k - 0.001_652_8 * t2 - 0.000_002_39 * t3;
  const sin = (degrees: number) => Math.sin(degrees * RAD);
  const moved =
    (0.1734 - 0.000_393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun);
  const delta = -0.000_278 + 0.000_265 * t + 0.000_262 * t2;
  return Math.floor(mean + moved - delta + 0.5 + zone / 24);
}

/** In which twelfth of its circle the sun stands when a day begins. */
function sunSign(julian: number, zone: number): number {
  const t = (julian - 0.5 - zone / 24 - 2_451_545) / 36_525;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.000_155_9 * t * t - 0.000_000_48 * t * t * t;
  const mean = 280.466_45 + 36_000.769_83 * t + 0.000_303_2 * t * t;
  const centre =
    (1.9146 - 0.004_817 * t - 0.000_014 * t * t) * Math.sin(anomaly * RAD) +
    (0.019_993 - 0.000_101 * t) * Math.sin(2 * anomaly * RAD) +
    0.000_29 * Math.sin(3 * anomaly * RAD);
  const longitude = (((mean + centre) % 360) + 360) % 360;
  return Math.floor(longitude / 30);
}

const julianOf = (day: Day) => daysBetween("1970-01-01", day) + 2_440_588;
const dayOfJulian = (julian: number) => addDays("1970-01-01", julian - 2_440_588);

/** The new moon that begins the eleventh month, by its number since 1900. */
function eleventhMonth(year: number, zone: number): number {
  const k = Math.floor((julianOf(`${year}-12-31`) - EPOCH) / MONTH);
  return sunSign(newMoon(k, zone), zone) >= 9 ? k - 1 : k;
}

/** A day of a lunar month, where the month is no leap one. */
function lunarDay(year: number, month: number, day: number, zone: number): Day {
  const before = eleventhMonth(year - 1, zone);
  const months = eleventhMonth(year, zone) - before;
  const signs = Array.from({ length: months + 1 }, (_, at) =>
    sunSign(newMoon(before + at, zone), zone),
  );
  // The first month in which the sun enters no new sign.
  const leap = months > 12 ? signs.findIndex((sign, at) => at > 0 && sign === signs[at + 1]) : 99;
  const place = month + 1;
  return dayOfJulian(newMoon(before + place + (place >= leap ? 1 : 0), zone) + day - 1);
}

test("the table of lunar days is what moon and sun make of them in the seventh time zone", () => {
  const reckoned = Object.fromEntries(
    Object.keys(LUNAR_DAYS).map((year) => [
      year,
      { tet: lunarDay(Number(year), 1, 1, 7), hungKings: lunarDay(Number(year), 3, 10, 7) },
    ]),
  );
  expect(LUNAR_DAYS).toEqual(reckoned);
});

test("years that are past come out as they were, and China begins 2030 a day later", () => {
  const past = { 2007: "2007-02-17", 2020: "2020-01-25", 2023: "2023-01-22", 2025: "2025-01-29" };
  for (const [year, day] of Object.entries(past)) expect(lunarDay(Number(year), 1, 1, 7)).toBe(day);
  expect(lunarDay(2007, 1, 1, 8)).toBe("2007-02-18");
  expect(lunarDay(2030, 1, 1, 8)).toBe("2030-02-03");
  expect(lunarDay(2024, 3, 10, 7)).toBe("2024-04-18");
  expect(lunarDay(2025, 3, 10, 7)).toBe("2025-04-07");
});

test.each([
  ["2026-12-25", null],
  ["2026-12-26", "saturday"],
  ["2026-12-27", "sunday"],
  ["2027-01-01", "new_year"],
  ["2027-04-30", "victory"],
  ["2027-05-01", "labour"],
  ["2028-09-01", "beside_national"],
  ["2028-09-02", "national"],
  ["2028-09-04", null],
  ["2026-04-26", "hung_kings"],
  ["2028-01-23", "sunday"],
  ["2028-01-24", "tet"],
  ["2028-01-29", "tet"],
  ["2028-01-31", null],
  ["2028-02-29", null],
  ["2045-03-15", null],
] as const)("%s is %s", (day, what) => {
  expect(dayOff(day)).toBe(what);
});

test("a day that comes every year is looked at in each year to come, one given once in its own", () => {
  const years = { from: "2026-12-26", to: "2030-12-31" };
  expect(daysOffOf("--12-25", years)).toEqual([{ day: "2027-12-25", what: "saturday" }]);
  expect(daysOffOf("--04-30", { from: "2027-01-01", to: "2028-12-31" })).toEqual([
    { day: "2027-04-30", what: "victory" },
    { day: "2028-04-30", what: "victory" },
  ]);
  expect(daysOffOf("2027-12-26", years)).toEqual([{ day: "2027-12-26", what: "sunday" }]);
  expect(daysOffOf("2026-12-20", years)).toEqual([]);
});
