import { dutyAddress } from "../steering/address";
import { sumOf, type Tally } from "../steering/tally";
import { writeDay } from "../vietnamese-day";
import type { Block } from "./document";
import { actsSource, said, tasksSource } from "./figures";
import type { ActKind, ReportData } from "./gathered";
import { writeCount } from "./vietnamese-number";

/** What was done to set the plan going and keep it going, as the record has it. */
const ACTS: [ActKind, (count: string) => string][] = [
  ["urges", (count) => `Đã đôn đốc ${count} lượt việc.`],
  ["directives", (count) => `Đã cho ý kiến chỉ đạo ${count} lượt đối với các cơ quan, đơn vị.`],
  ["updates", (count) => `Các cơ quan, đơn vị đã cập nhật tình hình thực hiện ${count} lượt.`],
  ["confirmed", (count) => `Đã xác nhận hoàn thành ${count} lượt báo cáo.`],
  ["returned", (count) => `Đã trả lại ${count} lượt báo cáo, yêu cầu bổ sung.`],
  ["extended", (count) => `Đã cho gia hạn ${count} lượt.`],
];

const OWN_ACTS: [ActKind, (count: string) => string][] = [
  ["updates", (count) => `Đơn vị đã cập nhật tình hình thực hiện ${count} lượt.`],
  ["confirmed", (count) => `Được xác nhận hoàn thành ${count} lượt báo cáo.`],
  ["returned", (count) => `Bị trả lại, yêu cầu bổ sung ${count} lượt báo cáo.`],
  ["urges", (count) => `Được đôn đốc ${count} lượt việc.`],
  ["directives", (count) => `Nhận ${count} lượt ý kiến chỉ đạo.`],
];

export function directionPart(data: ReportData): Block[] {
  return [...givenOf(data), ...actsOf(data)];
}

function givenOf(data: ReportData): Block[] {
  const { plan, period, on, agency, tallies, duties } = data;
  const tasks = writeCount(sumOf(tallies).counted);
  const all = tasksSource(data, { counted: true });
  if (agency) {
    const given = agency.relation === "asked" ? "được đề nghị thực hiện" : "được giao";
    return [said(`Trong kỳ ${period.label}, đơn vị ${given} ${tasks} việc theo Kế hoạch.`, all)];
  }
  const place = { periodId: period.id, on, isToday: false };
  return [
    said(`Kế hoạch có ${writeCount(duties.length)} nhiệm vụ.`, {
      code: "duties",
      href: dutyAddress(place, {}),
    }),
    said(
      `Từ ngày ${writeDay(plan.publishedOn)}, các nhiệm vụ được giao, đề nghị thực hiện trong kỳ ${period.label} thành ${tasks} việc${whoseOf(tallies)}.`,
      all,
    ),
  ];
}

/** Whose the tasks are: a group that nobody has resolved is no agency, and its tasks are said apart. */
function whoseOf(tallies: readonly Tally[]): string {
  const held = tallies.filter(({ group, counted }) => !group && counted > 0);
  const agencies = new Set(held.map(({ agencyId }) => agencyId));
  const whose = `của ${writeCount(agencies.size)} cơ quan, đơn vị`;
  const unresolved = sumOf(tallies.filter(({ group }) => group)).counted;
  if (unresolved === 0) return ` ${whose}`;
  return `, trong đó ${writeCount(sumOf(held).counted)} việc ${whose}, ${writeCount(unresolved)} việc chưa xác định đơn vị thực hiện`;
}

function actsOf(data: ReportData): Block[] {
  return (data.agency ? OWN_ACTS : ACTS).flatMap(([kind, sentence]) => {
    const count = data.acts.filter((act) => act.kind === kind).length;
    return count === 0 ? [] : [said(sentence(writeCount(count)), actsSource(data, kind))];
  });
}
