/** A day, a month, a quarter, half a year or a year named in a text; `end` is where the words end. */
export type TimePoint = {
  end: number;
  unit: "day" | "month" | "year";
  /** Null when the text leaves the year to its surroundings. */
  year: number | null;
  /** The last month meant: a quarter's third, a half year's sixth. */
  month: number;
  /** The first month meant; it differs from `month` in quarters and half years. */
  firstMonth: number;
  day: number;
  /** Whether an hour stands before the day. */
  hour: boolean;
};

const HOUR =
  /(?:\d{1,2}\s*(?:giờ|h|g)\s*(?:\d{1,2}(?:\s*phút)?)?|\d{1,2}:\d{2})(?:\s*,)?\s*(?=\d|ngày)/uy;
const DAY = /(?:ngày\s+)?(\d{1,2})\s*\/\s*(\d{1,2})(?:\s*\/\s*(\d{4}))?(?![\d/])/uy;
const POINTED_DAY = /(?:ngày\s+)?(\d{1,2})[.-](\d{1,2})[.-](\d{4})(?!\d)/uy;
const SPOKEN_DAY =
  /(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*\/\s*(\d{4})|\s*,?\s+năm\s+(\d{4}))?(?!\d)/uy;
const MONTH =
  /(?:ngày\s+)?(?:(?:đầu|giữa|cuối|hết)\s+)?tháng\s+(\d{1,2})(?:\s*[/.-]\s*(\d{4})|\s*,?\s+năm\s+(\d{4}))?(?![\d/])/uy;
const BARE_MONTH = /(\d{1,2})\/(\d{4})(?!\d)/uy;
const QUARTER =
  /(?:(?:đầu|cuối|hết)\s+)?quý\s+(iv|i{1,3}|[1-4])(?:\s*(?:,|-|và)\s*(?:quý\s+)?(iv|i{1,3}|[1-4]))?(?:\s*[/,-]\s*(?:năm\s+)?(\d{4})|\s+năm\s+(\d{4}))?(?![\p{L}\d])/uy;
const HALF = /(?:6|06|sáu)\s+tháng\s+(đầu|cuối)\s+năm(?:\s+(\d{4}))?(?!\d)/uy;
const YEAR = /(?:(?:đầu|cuối|hết)\s+)?năm\s+(\d{4})(?!\d|\s*-\s*\d{4})/uy;
const QUARTERS = ["i", "ii", "iii", "iv"];

/** The point of time named at this place of a text in comparison form, or null. */
export function timePointAt(spelled: string, at: number): TimePoint | null {
  const hour = exec(HOUR, spelled, at);
  const from = hour ? at + hour[0].length : at;
  const point = dayAt(spelled, from) ?? monthsAt(spelled, from);
  return point && { ...point, hour: hour !== null };
}

function dayAt(spelled: string, at: number): TimePoint | null {
  const day =
    exec(SPOKEN_DAY, spelled, at) ?? exec(DAY, spelled, at) ?? exec(POINTED_DAY, spelled, at);
  if (!day) return null;
  const point = {
    end: at + day[0].length,
    unit: "day" as const,
    year: numberOf(day[3] ?? day[4]),
    month: Number(day[2]),
    firstMonth: Number(day[2]),
    day: Number(day[1]),
    hour: false,
  };
  return exists(point) ? point : null;
}

function monthsAt(spelled: string, at: number): TimePoint | null {
  const month = exec(MONTH, spelled, at) ?? exec(BARE_MONTH, spelled, at);
  if (month) {
    const number = Number(month[1]);
    return months(at + month[0].length, number, number, month[2] ?? month[3]);
  }
  const quarter = exec(QUARTER, spelled, at);
  if (quarter) {
    const first = quarterOf(quarter[1]);
    const last = quarter[2] ? quarterOf(quarter[2]) : first;
    return months(at + quarter[0].length, first * 3 - 2, last * 3, quarter[3] ?? quarter[4]);
  }
  const half = exec(HALF, spelled, at);
  if (half) {
    const last = half[1] === "đầu" ? 6 : 12;
    return months(at + half[0].length, last - 5, last, half[2]);
  }
  const year = exec(YEAR, spelled, at);
  if (!year) return null;
  const whole = months(at + year[0].length, 1, 12, year[1]);
  return whole && { ...whole, unit: "year" };
}

function months(
  end: number,
  first: number,
  last: number,
  year: string | undefined,
): TimePoint | null {
  if (first < 1 || last > 12) return null;
  return {
    end,
    unit: "month",
    year: numberOf(year),
    month: last,
    firstMonth: first,
    day: 0,
    hour: false,
  };
}

function quarterOf(word = ""): number {
  return /\d/.test(word) ? Number(word) : QUARTERS.indexOf(word) + 1;
}

/** The last day a point means, as `YYYY-MM-DD`, or `--MM-DD` when the year is null. */
export function lastDayOf(point: TimePoint, year: number | null): string {
  const day = point.unit === "day" ? point.day : daysIn(year ?? 2001, point.month);
  return written(year, point.month, day);
}

/** The day before a point begins: what "trước" leaves. An hour of the day leaves the day itself. */
export function dayBefore(point: TimePoint, year: number | null): string {
  if (point.hour) return lastDayOf(point, year);
  const first = point.unit === "day" ? point.day : 1;
  const before = new Date(Date.UTC(year ?? 2001, point.firstMonth - 1, first - 1));
  return written(year && before.getUTCFullYear(), before.getUTCMonth() + 1, before.getUTCDate());
}

function written(year: number | null, month: number, day: number): string {
  const rest = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return year === null ? `--${rest}` : `${String(year).padStart(4, "0")}-${rest}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function exists({ year, month, day }: TimePoint): boolean {
  // Without a year 29/2 may exist.
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2024, month);
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
