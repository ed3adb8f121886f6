import { COMPLETED, OPEN } from "../steering/classes";
import { sumOf } from "../steering/tally";
import { writeDay } from "../vietnamese-day";
import type { Block } from "./document";
import { actsSource, said, tasksSource } from "./figures";
import type { ReportData } from "./gathered";
import { type Prose, paragraphsOf, type Section } from "./paper";
import { writeCount } from "./vietnamese-number";

/** What the record says of a section before the writer does. */
type Told = (data: ReportData) => Block[];

const RECORDED: Partial<Record<Section, Told>> = {
  strengths: (data) => {
    const { completedOnTime, completedLate } = sumOf(data.tallies);
    const done = completedOnTime + completedLate;
    if (done === 0) return [];
    const text = `Đến ngày ${writeDay(data.on)}, có ${writeCount(done)} việc đã hoàn thành, trong đó ${writeCount(completedOnTime)} việc hoàn thành đúng hạn.`;
    return [said(text, tasksSource(data, { classes: COMPLETED }))];
  },
  weaknesses: (data) => {
    const { overdue, worstDays } = sumOf(data.tallies);
    if (overdue === 0) return [];
    const late = [
      ...new Set(data.tallies.flatMap((tally) => (tally.overdue > 0 ? [tally.agencyName] : []))),
    ];
    const whose = data.agency ? "" : ` của ${late.join("; ")}`;
    const text = `Còn ${writeCount(overdue)} việc quá hạn${whose}; chậm nhất ${writeCount(worstDays)} ngày.`;
    return [said(text, tasksSource(data, { classes: ["overdue"] }))];
  },
  difficulties: (data) =>
    raisedOf(data, "obstacles", (count) => `Trong kỳ có ${count} ý kiến nêu khó khăn, vướng mắc.`),
  next: (data) => {
    const { counted, completedOnTime, completedLate } = sumOf(data.tallies);
    const open = counted - completedOnTime - completedLate;
    if (open === 0) return [];
    const text = `Tiếp tục thực hiện ${writeCount(open)} việc chưa hoàn thành hoặc không có thời hạn.`;
    return [said(text, tasksSource(data, { classes: OPEN }))];
  },
  proposals: (data) =>
    raisedOf(data, "proposals", (count) => `Trong kỳ có ${count} ý kiến đề xuất, kiến nghị.`),
};

function raisedOf(
  data: ReportData,
  kind: "obstacles" | "proposals",
  sentence: (count: string) => string,
): Block[] {
  const count = data.acts.filter((act) => act.kind === kind).length;
  return count === 0 ? [] : [said(sentence(writeCount(count)), actsSource(data, kind))];
}

/** A section: what the record says, then the writer's words, each line a paragraph. */
export function sectionPart(data: ReportData, prose: Prose, section: Section): Block[] {
  const recorded = RECORDED[section]?.(data) ?? [];
  const written = paragraphsOf(prose[section]).map((line) =>
    said(line, { code: "written", href: null }),
  );
  const all = [...recorded, ...written];
  return all.length > 0 ? all : [said("Không có.", { code: "unwritten", href: null })];
}

/** What the record says of these is how many were raised, and nothing of what was raised. */
const ONLY_COUNTED: readonly Section[] = ["difficulties", "proposals"];

/** Whether a section says nothing: no writer has a word for it, and the record has none that says anything. */
export function isUnwritten(data: ReportData, prose: Prose, section: Section): boolean {
  if (paragraphsOf(prose[section]).length > 0) return false;
  return ONLY_COUNTED.includes(section) || (RECORDED[section]?.(data) ?? []).length === 0;
}
