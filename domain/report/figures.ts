import { taskAddress } from "../steering/address";
import { COMPLETED, RATED } from "../steering/classes";
import type { TaskQuestion } from "../steering/question";
import { onTimeRate } from "../steering/rates";
import { sumOf, type Tally } from "../steering/tally";
import type { Block, Source } from "./document";
import type { ActKind, ReportData } from "./gathered";
import { writeCount, writePercent } from "./vietnamese-number";

/** Where the tasks stand that a figure of the report counts: the list, as it was known on the data day. */
export function tasksSource({ period, on, agency }: ReportData, of: TaskQuestion): Source {
  const own: TaskQuestion = agency ? { ...of, agencyId: agency.id } : of;
  return { code: "tasks", href: taskAddress({ periodId: period.id, on, isToday: false }, own) };
}

/** The acts that a figure counts stand on a page of the report itself. */
export function actsSource({ reportId }: ReportData, kind: ActKind): Source {
  return { code: kind, href: `/reports/${reportId}/rows?of=${kind}` };
}

export function said(text: string, from: Source | null): Block {
  return { kind: "paragraph", text, from };
}

/**
 * The count every Vietnamese report of tasks gives: total = completed (in time + late) + not completed (in time +
 * late) + without a last day. Each line counts one thing, and leads to as many rows.
 */
export function quadOf(data: ReportData, tallies: readonly Tally[], of: TaskQuestion): Block[] {
  const { counted, completedOnTime, completedLate, overdue, noDeadline } = sumOf(tallies);
  const done = completedOnTime + completedLate;
  const open = counted - done - noDeadline;
  const line = (words: string, count: number, narrowed: TaskQuestion) =>
    said(`${words}: ${writeCount(count)} việc.`, tasksSource(data, { ...of, ...narrowed }));
  const paragraphs = [
    line("- Tổng số", counted, { counted: true }),
    line("- Đã hoàn thành", done, { classes: COMPLETED }),
    line("+ Hoàn thành đúng hạn", completedOnTime, { classes: ["completed_on_time"] }),
    line("+ Hoàn thành quá hạn", completedLate, { classes: ["completed_late"] }),
    line("- Chưa hoàn thành", open, { classes: ["overdue", "in_time", "not_started"] }),
    line("+ Chưa hoàn thành, trong hạn", open - overdue, { classes: ["in_time", "not_started"] }),
    line("+ Chưa hoàn thành, quá hạn", overdue, { classes: ["overdue"] }),
    line("- Không có thời hạn", noDeadline, { classes: ["no_deadline"] }),
  ];
  return [...paragraphs, ...rateOf(data, tallies, of)];
}

/** Đúng hạn ÷ (hoàn thành + đang quá hạn); tasks without a last day are left out. */
function rateOf(data: ReportData, tallies: readonly Tally[], of: TaskQuestion): Block[] {
  const rate = onTimeRate(tallies);
  if (!rate) return [];
  const { part, whole } = rate;
  const share = writePercent(part.tasks, whole.tasks);
  const text = `- Tỷ lệ hoàn thành đúng hạn: ${share} (${writeCount(part.tasks)}/${writeCount(whole.tasks)} việc có thời hạn đã hoàn thành hoặc đang quá hạn).`;
  return [said(text, tasksSource(data, { ...of, dated: true, classes: RATED }))];
}

/** The same count of some tasks in one sentence; what counts nothing is left out. */
export function quadInWords(tallies: readonly Tally[]): string {
  const { counted, completedOnTime, completedLate, overdue, noDeadline } = sumOf(tallies);
  const open = counted - completedOnTime - completedLate - noDeadline;
  const parts: [number, string][] = [
    [completedOnTime, "hoàn thành đúng hạn"],
    [completedLate, "hoàn thành quá hạn"],
    [open - overdue, "chưa hoàn thành, trong hạn"],
    [overdue, "chưa hoàn thành, quá hạn"],
    [noDeadline, "không có thời hạn"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${writeCount(count)} việc ${words}`)
    .join("; ");
}
