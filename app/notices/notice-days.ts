import { type Day, dayOf } from "@/domain/day";
import type { ToldNotice } from "@/server/queries/notices";

/** Notices about one thing, told on one day, the latest first. */
export type NoticeGroup = { about: string; notices: [ToldNotice, ...ToldNotice[]] };

/** A page of notices by day, and within a day by what they are about; the order they came in stays. */
export function byDay(rows: readonly ToldNotice[]): { day: Day; groups: NoticeGroup[] }[] {
  const days: { day: Day; groups: NoticeGroup[] }[] = [];
  for (const row of rows) {
    const day = dayOf(row.at);
    let ofDay = days.at(-1);
    if (ofDay?.day !== day) {
      ofDay = { day, groups: [] };
      days.push(ofDay);
    }
    const group = ofDay.groups.find(({ about }) => about === row.about);
    if (group) group.notices.push(row);
    else ofDay.groups.push({ about: row.about, notices: [row] });
  }
  return days;
}
