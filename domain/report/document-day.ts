import type { Day } from "../day";

/** A day in the running text of a document: "ngày 05 tháng 6 năm 2026"; only days below ten and months 1, 2 get a nought. */
export function writeDocumentDay(day: Day): string {
  const [year, month, date] = day.split("-");
  const short = Number(month) > 2 ? String(Number(month)) : month;
  return `ngày ${date} tháng ${short} năm ${year}`;
}
