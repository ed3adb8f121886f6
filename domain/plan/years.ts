import type { Day } from "../day";
import { spelling } from "./spelling";

const SPAN = /(?<!\d)(20\d{2})\s*-\s*(20\d{2})(?!\d)/g;
const UNTIL = /(?:đến|tới)(?: hết| cuối)? năm (20\d{2})(?!\d)/g;
// The year of a day ("ngày 10 tháng 12 năm 2025") is not the plan's.
const YEAR = /(?<!tháng \d{1,2} )năm (20\d{2})(?!\d)/g;
const STAGE =
  /giai đoạn\s+(?:từ\s+)?(?:năm\s+)?(20\d{2})\s*(?:-|đến|tới)\s*(?:năm\s+)?(20\d{2})(?!\d)/g;

/**
 * The last day of the years a plan is for: what its title says ("giai đoạn 2026-2030", "đến năm 2030", "năm 2026"),
 * else the stage that its text names; null when neither says.
 */
export function lastDayOfPlan(title: string | null, text: string): Day | null {
  const named = spelling(title ?? "");
  const year =
    latest(named, SPAN) ??
    latest(named, UNTIL) ??
    latest(named, YEAR) ??
    latest(spelling(text), STAGE);
  return year === null ? null : `${year}-12-31`;
}

/** A text that names several, as one that also recalls the years before, is for the latest. */
function latest(text: string, pattern: RegExp): number | null {
  const years = [...text.matchAll(pattern)].map((found) => Number(found.at(-1)));
  return years.length === 0 ? null : Math.max(...years);
}
