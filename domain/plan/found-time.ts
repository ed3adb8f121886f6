import type { DeadlineKind } from "./reading";
import { type TimePoint, timePointAt } from "./time-point";

/** A phrase that says when. `before` leaves the point itself out; `every` repeats it each year. */
export type FoundTime = {
  start: number;
  end: number;
  kind: DeadlineKind;
  point?: TimePoint;
  from?: TimePoint;
  before?: boolean;
  every?: boolean;
};

/** A sentence says much besides; after a label everything says when. */
export type Mode = "sentence" | "label";

export function pointTime(spelled: string, start: number, at: number): FoundTime | null {
  const point = timePointAt(spelled, at);
  return point && { start, end: point.end, kind: point.unit === "day" ? "date" : "period", point };
}

/** "trước ngày 15/12 hằng năm" repeats, and so does "trước ngày 15 hằng tháng" without a day of the year. */
export function repeated(spelled: string, time: FoundTime): FoundTime {
  const each = /^\s+(?:của\s+)?(?:h[ằà]ng|mỗi)\s+năm(?!\p{L})/u.exec(
    spelled.slice(time.end, time.end + 24),
  );
  if (!each || time.point?.year !== null) return time;
  return { ...time, end: time.end + each[0].length, kind: "yearly", every: true };
}
