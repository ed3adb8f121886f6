import { addDays, type Day } from "../day";
import type { ReportPeriodKind } from "./target";

/** A month or a quarter by its last day. */
export type ReportPeriod = { kind: ReportPeriodKind; lastDay: Day };

/** As a form sends it: "month/2026-09-30". */
export function writePeriod({ kind, lastDay }: ReportPeriod): string {
  return `${kind}/${lastDay}`;
}

/** Null when it is no month's or quarter's end. */
export function readPeriod(text: string): ReportPeriod | null {
  const [kind = "", lastDay = ""] = text.split("/");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(lastDay)) return null;
  const month = Number(lastDay.slice(5, 7));
  if (month < 1 || month > 12 || lastDayOfMonth(Number(lastDay.slice(0, 4)), month) !== lastDay)
    return null;
  if (kind === "month") return { kind, lastDay };
  return kind === "quarter" && month % 3 === 0 ? { kind, lastDay } : null;
}

function lastDayOfMonth(year: number, month: number): Day {
  const next =
    month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return addDays(next, -1);
}

/** The number of a quarter by its last day. */
export function quarterOf(lastDay: Day): number {
  return Math.ceil(Number(lastDay.slice(5, 7)) / 3);
}

/** The months and quarters that ended between two days, the latest first, a quarter before its last month. */
export function endedPeriods(from: Day, today: Day): ReportPeriod[] {
  const periods: ReportPeriod[] = [];
  let lastDay = addDays(`${today.slice(0, 7)}-01`, -1);
  while (lastDay >= from) {
    if (Number(lastDay.slice(5, 7)) % 3 === 0) periods.push({ kind: "quarter", lastDay });
    periods.push({ kind: "month", lastDay });
    lastDay = addDays(`${lastDay.slice(0, 7)}-01`, -1);
  }
  return periods;
}

type Reported = { period: ReportPeriodKind; lastDay: Day; verdict: string | null };

/**
 * The period whose figure is due: the last that has ended in the rhythm of the reports so far, which is quarters
 * until somebody reports by the month; null when it was reported, also if nobody has confirmed it yet.
 */
export function duePeriod(
  reports: readonly Reported[],
  from: Day,
  today: Day,
): ReportPeriod | null {
  const live = reports
    .filter(({ verdict }) => verdict === null || verdict === "confirmed")
    .sort((one, other) => one.lastDay.localeCompare(other.lastDay));
  const kind = live.at(-1)?.period ?? "quarter";
  const last = endedPeriods(from, today).find((period) => period.kind === kind);
  if (!last || live.some(({ lastDay }) => lastDay >= last.lastDay)) return null;
  return last;
}
