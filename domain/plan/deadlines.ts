import { timesIn } from "./deadline-phrases";
import type { FoundTime } from "./found-time";
import type { Deadline } from "./reading";
import { spelling } from "./spelling";
import { dayBefore, lastDayOf, type TimePoint } from "./time-point";

/**
 * The deadlines a duty's own sentence states. A date of a cited document, "kịp thời" and "đến năm
 * 2030" in a sentence are none. `year` is the plan's year, for a day written without one.
 */
export function sentenceDeadlines(text: string, year: number | null): Deadline[] {
  return deadlines(text, "sentence", year);
}

/** The deadlines after a label ("Thời gian hoàn thành: …"), where any point of time is one. */
export function labelDeadlines(text: string, year: number | null): Deadline[] {
  const found = deadlines(text, "label", year);
  const raw = text.replace(/^[\s:.,;-]+|[\s.,;]{1,20}$/g, "");
  // What says when without a date depends on something else.
  return found.length > 0 || raw === "" ? found : [{ raw, kind: "conditional", lastDay: null }];
}

function deadlines(text: string, mode: "sentence" | "label", year: number | null): Deadline[] {
  const times = timesIn(spelling(text), mode);
  const recurs = times.some((time) => time.kind === "yearly");
  return times.map((time) => deadlineOf(time, text, recurs, year));
}

function deadlineOf(
  time: FoundTime,
  text: string,
  recurs: boolean,
  planYear: number | null,
): Deadline {
  const raw = text.slice(time.start, time.end);
  const { point, from } = time;
  if (!point) return { raw, kind: time.kind, lastDay: null };
  const repeated = time.kind === "yearly" || time.every;
  const open = point.year === null && from?.year == null;
  const yearly = repeated || (open && recurs);
  const year = yearly ? null : yearOf(point, from, planYear);
  const kind = yearly && time.kind === "date" ? "yearly" : time.kind;
  if (year === null && !yearly) return { raw, kind, lastDay: null };
  const lastDay = time.before ? dayBefore(point, year) : lastDayOf(point, year);
  return { raw, kind, lastDay };
}

/** A range's end without a year is in the year of its beginning, or in the next when it turns over. */
function yearOf(
  point: TimePoint,
  from: TimePoint | undefined,
  planYear: number | null,
): number | null {
  if (point.year !== null) return point.year;
  if (from?.year == null) return planYear;
  return from.year + (point.month < from.firstMonth ? 1 : 0);
}

/** The one year a plan is for, by its title, or by its day when the title names no longer time. */
export function planYear(title: string | null, date: string | null): number | null {
  const spelled = spelling(title ?? "");
  if (/\d{4}\s*-\s*\d{4}|(?:đến|tới)(?: hết| cuối)? năm \d{4}/.test(spelled)) return null;
  const years = new Set(
    [...spelled.matchAll(/(?<!tháng \d{1,2} )năm (\d{4})/g)].map((year) => Number(year[1])),
  );
  if (years.size === 1) return [...years][0] ?? null;
  return years.size === 0 && date ? Number(date.slice(0, 4)) : null;
}
