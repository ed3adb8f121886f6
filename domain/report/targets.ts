import type { TargetUnit } from "../target/figure";
import { writeFigure } from "../target/figure";
import { shownRate } from "../target/shown";
import { writeDay } from "../vietnamese-day";
import type { Appendix, Block, Cell } from "./document";
import { said } from "./figures";
import type { ReportData, ReportTarget } from "./gathered";
import { capitalised } from "./standing";
import { writeRate } from "./vietnamese-number";

/** What the plan's targets came to; where nobody has recorded any, that is said and nothing is made up. */
export function targetsOf({ targets, unstatedTargets, on }: ReportData): Block[] {
  const unstated = unstatedTargets.map(({ name, href }) =>
    said(`- ${capitalised(name)}: Kế hoạch chưa nêu đơn vị tính nên chưa có số liệu.`, {
      ...{ code: "targets", href },
    }),
  );
  if (targets.length === 0)
    return [
      said(`Đến ngày ${writeDay(on)}, các chỉ tiêu của Kế hoạch chưa có số liệu được ghi nhận.`, {
        code: "targets",
        href: null,
      }),
      ...unstated,
    ];
  const told = targets.map((target) =>
    said(sentenceOf(target), { code: "targets", href: target.href }),
  );
  return [...told, ...unstated];
}

function sentenceOf({ name, unit, year, final, latest, yearBefore }: ReportTarget): string {
  const of = (value: number) => inUnit(value, unit);
  const given = [
    final && `chỉ tiêu đến năm ${final.year} là ${of(final.value)}`,
    year
      ? `chỉ tiêu năm ${year.year} là ${of(year.value)}${year.workedBack ? " (tính ngược từ chỉ tiêu khác, Kế hoạch không nêu)" : ""}`
      : "chưa có chỉ tiêu của năm",
  ];
  if (!latest)
    return `- ${capitalised(name)}: ${given.filter(Boolean).join("; ")}; chưa có số liệu thực hiện được xác nhận.`;
  const rates = [
    year?.rate != null && `${writeRate(year.rate)} chỉ tiêu năm ${year.year}`,
    final?.rate != null && `${writeRate(final.rate)} chỉ tiêu đến năm ${final.year}`,
  ].filter(Boolean);
  const before =
    yearBefore && `cùng kỳ ngày ${writeDay(yearBefore.day)} là ${of(yearBefore.value)}`;
  return `- ${capitalised(name)}: ${[
    ...given,
    `thực hiện ${of(latest.value)} (số liệu ngày ${writeDay(latest.day)})`,
    rates.length > 0 && `đạt ${rates.join(", ")}`,
    before,
  ]
    .filter(Boolean)
    .join("; ")}.`;
}

function inUnit(value: number, unit: TargetUnit): string {
  return unit === "percent" ? `${writeFigure(value, unit)}%` : `${writeFigure(value, unit)} người`;
}

/** The targets by village, each village's share beside what it came to. */
export function targetsAppendix({ targets, on }: ReportData): Appendix | null {
  if (targets.length === 0) return null;
  const byVillage = targets.some(({ villages }) => villages.length > 0) ? " theo từng thôn" : "";
  return {
    title: `Kết quả thực hiện các chỉ tiêu${byVillage} đến ngày ${writeDay(on)}`,
    table: {
      columns: [
        { heading: "Đơn vị", share: 26, align: "left" },
        { heading: "Đơn vị tính", share: 12, align: "center" },
        { heading: "Giao trong năm", share: 14, align: "right" },
        { heading: "Thực hiện", share: 14, align: "right" },
        { heading: "Ngày số liệu", share: 13, align: "center" },
        { heading: "Tỷ lệ", share: 11, align: "right" },
        { heading: "So cùng kỳ", share: 12, align: "right" },
      ],
      rows: targets.flatMap((target) => [
        { group: capitalised(target.name) },
        rowOf(`Toàn xã${target.year?.workedBack ? " (số giao tính ngược)" : ""}`, target.unit, {
          share: target.year?.value ?? null,
          actual: target.latest,
          rate: target.year?.rate ?? null,
          change: changeOf(target),
        }),
        ...target.villages.map((village) =>
          rowOf(village.name, target.unit, { ...village, change: "" }),
        ),
      ]),
    },
  };
}

/** More or fewer than a year before; of a share in points, which are no percents of it. */
function changeOf({ latest, yearBefore, unit }: ReportTarget): Cell {
  if (!latest || !yearBefore) return "";
  const change = latest.value - yearBefore.value;
  const sign = change > 0 ? "tăng " : change < 0 ? "giảm " : "";
  const words = writeFigure(Math.abs(change), unit);
  return `${sign}${words}${unit === "percent" ? " điểm phần trăm" : ""}`;
}

function rowOf(
  name: string,
  unit: TargetUnit,
  {
    share,
    actual,
    rate,
    change,
  }: Omit<ReportTarget["villages"][number], "name"> & { change: Cell },
) {
  const cells: Cell[] = [
    name,
    unit === "percent" ? "%" : "người",
    share ?? "Chưa có số liệu",
    actual?.value ?? "Chưa có số liệu",
    actual ? writeDay(actual.day) : "",
    rate === null ? "" : { percent: shownRate(rate) },
    change,
  ];
  return { cells };
}
