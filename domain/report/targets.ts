import { writeDay } from "../vietnamese-day";
import type { Appendix, Block, Cell } from "./document";
import { said } from "./figures";
import type { ReportData, ReportTarget } from "./gathered";
import { shareOf, writeNumber, writePercent } from "./vietnamese-number";

/** What the plan's targets came to; where nobody has recorded any, that is said and nothing is made up. */
export function targetsOf({ targets, on }: ReportData): Block[] {
  if (targets.length === 0)
    return [
      said(`Đến ngày ${writeDay(on)}, các chỉ tiêu của Kế hoạch chưa có số liệu được ghi nhận.`, {
        code: "targets",
        href: null,
      }),
    ];
  return targets.map((target) => said(sentenceOf(target), { code: "targets", href: target.href }));
}

function sentenceOf({ name, unit, span, given, actual, actualOn }: ReportTarget): string {
  const asked = given === null ? "chưa có số giao" : `giao ${writeNumber(given)} ${unit}`;
  if (actual === null) return `- ${name} (${span}): ${asked}; chưa có số liệu thực hiện.`;
  const share = given === null ? null : writePercent(actual, given);
  const known = actualOn ? ` (số liệu ngày ${writeDay(actualOn)})` : "";
  return `- ${name} (${span}): ${asked}; thực hiện ${writeNumber(actual)} ${unit}${known}${share ? `, đạt ${share}` : ""}.`;
}

/** The targets by village, each village's share beside what it came to. */
export function targetsAppendix({ targets }: ReportData): Appendix | null {
  if (targets.length === 0) return null;
  return {
    title: "Kết quả thực hiện các chỉ tiêu theo từng thôn",
    table: {
      columns: [
        { heading: "Chỉ tiêu", share: 38, align: "left" },
        { heading: "Đơn vị tính", share: 14, align: "center" },
        { heading: "Giao", share: 16, align: "right" },
        { heading: "Thực hiện", share: 16, align: "right" },
        { heading: "Tỷ lệ", share: 16, align: "right" },
      ],
      rows: targets.flatMap((target) => [
        { group: `${target.name} (${target.span})` },
        rowOf("Toàn xã", target.unit, target),
        ...target.villages.map((village) => rowOf(village.name, target.unit, village)),
      ]),
    },
  };
}

function rowOf(
  name: string,
  unit: string,
  { given, actual }: { given: number | null; actual: number | null },
) {
  const number = (value: number | null): Cell => value ?? "Chưa có số liệu";
  const share = given === null || actual === null ? "" : shareOf(actual, given);
  return { cells: [name, unit, number(given), number(actual), share] };
}
