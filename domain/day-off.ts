import { addDays, type Day, daysBetween } from "./day";

/** Why nobody may be at work on a day. */
export const DAYS_OFF = [
  "saturday",
  "sunday",
  "new_year",
  "tet",
  "hung_kings",
  "victory",
  "labour",
  "national",
  "beside_national",
] as const;
export type DayOff = (typeof DAYS_OFF)[number];

/** Days off that have the same date every year: Labour Code 45/2019/QH14, article 112. */
const DATED: Readonly<Record<string, DayOff>> = {
  "01-01": "new_year",
  "04-30": "victory",
  "05-01": "labour",
  "09-02": "national",
  // The second day of it is the one before or the one after, as is decided each year.
  "09-01": "beside_national",
  "09-03": "beside_national",
};

/**
 * The first day of the lunar year and the tenth of its third month (Giỗ Tổ), in the calendar of Viet Nam, which is
 * that of the seventh time zone; 2030 begins a day before the year of China. Reckoned as Hồ Ngọc Đức does for
 * âm lịch Việt Nam; the test does so again from the moon and the sun.
 */
export const LUNAR_DAYS: Readonly<Record<string, { tet: Day; hungKings: Day }>> = {
  2026: { tet: "2026-02-17", hungKings: "2026-04-26" },
  2027: { tet: "2027-02-06", hungKings: "2027-04-16" },
  2028: { tet: "2028-01-26", hungKings: "2028-04-04" },
  2029: { tet: "2029-02-13", hungKings: "2029-04-23" },
  2030: { tet: "2030-02-02", hungKings: "2030-04-12" },
  2031: { tet: "2031-01-23", hungKings: "2031-04-01" },
};

/**
 * Why a day may be a day off; null for a working day. Which five days Tết has, which day stands in for a weekend and
 * what else is decreed is said anew each year, so this warns and nothing is moved by it.
 */
export function dayOff(day: Day): DayOff | null {
  return DATED[day.slice(5)] ?? lunarDayOff(day) ?? weekend(day);
}

function lunarDayOff(day: Day): DayOff | null {
  const lunar = LUNAR_DAYS[day.slice(0, 4)];
  if (!lunar) return null;
  if (day === lunar.hungKings) return "hung_kings";
  // One or two days before the first, three or four from it on.
  const isTet = day >= addDays(lunar.tet, -2) && daysBetween(lunar.tet, day) <= 3;
  return isTet ? "tet" : null;
}

function weekend(day: Day): DayOff | null {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return "saturday";
  return weekday === 0 ? "sunday" : null;
}

/**
 * The days on which an answered last day falls in the years to come that may be days off: `--12-25` comes every
 * year from one day to another, a full date once.
 */
export function daysOffOf(
  lastDay: string,
  { from, to }: { from: Day; to: Day },
): { day: Day; what: DayOff }[] {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const days = lastDay.startsWith("--")
    ? Array.from(
        { length: years + 1 },
        (_, at) => `${Number(from.slice(0, 4)) + at}${lastDay.slice(1)}`,
      )
    : [lastDay];
  return days.flatMap((day) => {
    const what = day >= from && day <= to ? dayOff(day) : null;
    return what ? [{ day, what }] : [];
  });
}
