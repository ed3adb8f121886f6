import { type Day, daysBetween } from "../day";
import { writeDay } from "../vietnamese-day";
import { type ClosingDays, closingsOn } from "./closings";

type Period = { label: string; startsOn: Day; endsOn: Day };

/** What the days of a report are called: "năm 2026", "quý IV năm 2026", or from which day to which. */
export function spanOf({ from, to }: { from: Day; to: Day }, period: Period): string {
  if (from === period.startsOn && to === period.endsOn)
    return /^\d{4}$/.test(period.label) ? `năm ${period.label}` : `kỳ ${period.label}`;
  const closing = closingsOn(to).find((one) => one.from === from && one.to === to);
  if (closing) return closingName(closing);
  return `từ ngày ${writeDay(from)} đến ngày ${writeDay(to)}`;
}

const QUARTERS = ["I", "II", "III", "IV"];

/** A period of Nghị định 09/2019/NĐ-CP by its name. */
export function closingName({ code, to }: ClosingDays): string {
  const [year, month] = [to.slice(0, 4), Number(to.slice(5, 7))];
  switch (code) {
    case "month":
      return `tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
    case "quarter":
      return `quý ${QUARTERS[month / 3 - 1]} năm ${year}`;
    case "first_half":
      return `6 tháng đầu năm ${year}`;
    case "second_half":
      return `6 tháng cuối năm ${year}`;
    case "nine_months":
      return `9 tháng năm ${year}`;
    case "year":
      return `năm ${year}`;
  }
}

/** The plan's period that a report of these days is about: the one that runs on its last day that has come. */
export function periodOf<P extends { startsOn: Day; endsOn: Day }>(
  periods: readonly P[],
  { from, to }: { from: Day; to: Day },
): P | null {
  const overlapping = periods.filter(({ startsOn, endsOn }) => startsOn <= to && endsOn >= from);
  return overlapping.sort((one, other) => daysBetween(other.startsOn, one.startsOn)).at(-1) ?? null;
}
