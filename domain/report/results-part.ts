import { sectionOf } from "../steering/section";
import { groupedBy, sumOf } from "../steering/tally";
import type { Block } from "./document";
import { quadInWords, quadOf, said, tasksSource } from "./figures";
import type { ReportData, ReportDuty, ReportTask } from "./gathered";
import { capitalised, isAside, isElsewhere, standingOf } from "./standing";
import { targetsOf } from "./targets";
import { pointMark, writeCount } from "./vietnamese-number";

/** II: targets, then what was done in each section of the plan, then by each agency. */
export function resultsPart(data: ReportData): Block[] {
  const parts = [...new Set(data.duties.map(({ ref }) => partOf(ref)))];
  // A plan's last part lays duties on single agencies ("Tổ chức thực hiện").
  const measures = parts.length > 1 && !data.agency ? parts.slice(0, -1) : parts;
  const inMeasures = data.duties.filter(({ ref }) => measures.includes(partOf(ref)));
  const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
  if (data.agency)
    return [
      heading("1. Kết quả chung"),
      ...quadOf(data, data.tallies, {}),
      ...asideOf(data),
      heading("2. Kết quả thực hiện từng nhiệm vụ"),
      ...sectionsOf(data, inMeasures),
    ];
  return [
    heading("1. Kết quả thực hiện các chỉ tiêu"),
    ...targetsOf(data),
    heading("2. Kết quả thực hiện các nhiệm vụ, giải pháp"),
    ...quadOf(data, data.tallies, {}),
    ...asideOf(data),
    ...sectionsOf(data, inMeasures),
    heading("3. Kết quả tổ chức thực hiện của từng cơ quan, đơn vị"),
    ...agenciesOf(data, measures),
  ];
}

/** What no total counts is said, with the place where it is listed. */
function asideOf({ tasks }: ReportData): Block[] {
  const count = tasks.filter(isAside).length;
  if (count === 0) return [];
  const text = `- Tạm dừng, thôi thực hiện (không tính vào tổng số): ${writeCount(count)} việc.`;
  return [said(text, { code: "aside", href: null })];
}

function sectionsOf(data: ReportData, duties: readonly ReportDuty[]): Block[] {
  const sections = [...new Set(duties.map(({ ref }) => sectionOf(ref)))];
  const told = sections.filter(
    (section) => !data.agency || data.tasks.some(({ ref }) => sectionOf(ref) === section),
  );
  return told.flatMap((section, place): Block[] => {
    const own = duties.filter(({ ref }) => sectionOf(ref) === section);
    const tallies = data.tallies.filter((tally) => tally.section === section);
    const title = own[0]?.heading || `Mục ${section}`;
    const { counted } = sumOf(tallies);
    return [
      { kind: "heading", level: 3, text: `${pointMark(place)} ${title} (mục ${section})` },
      said(
        counted === 0
          ? "Không có việc nào đang được tính."
          : `Có ${writeCount(counted)} việc: ${quadInWords(tallies)}.`,
        tasksSource(data, { sections: [section], counted: true }),
      ),
      ...own.flatMap((duty) => dutyOf(data, duty)),
    ];
  });
}

/** What each lead of a duty said last; of an agency's own report what it said itself. */
function dutyOf(data: ReportData, duty: ReportDuty): Block[] {
  return data.tasks
    .filter((task) => task.ref === duty.ref && task.note && !isElsewhere(task))
    .filter(({ role }) => data.agency || role === "lead")
    .map((task) => taskOf(data, task, data.agency ? "" : ` (${task.agencyName})`));
}

function taskOf(data: ReportData, task: ReportTask, whose: string): Block {
  const asked = task.request ? `, việc đột xuất: ${task.request}` : "";
  return said(
    `- Mục ${task.ref}${whose}${asked}: ${standingOf(task, data.on)}. ${sentence(task.note ?? "")}`,
    { code: "task", href: `/tasks/${task.id}` },
  );
}

function agenciesOf(data: ReportData, measures: readonly string[]): Block[] {
  const busy = [...groupedBy(data.tallies, "agencyId")].filter(
    ([, tallies]) => sumOf(tallies).counted > 0,
  );
  return busy.flatMap(([agencyId, tallies], place): Block[] => {
    const [first] = tallies;
    if (!first) return [];
    const { counted } = sumOf(tallies);
    const count = writeCount(counted);
    const given = first.group
      ? `Có ${count} việc chưa xác định đơn vị thực hiện`
      : `${first.relation === "asked" ? "Được đề nghị thực hiện" : "Được giao"} ${count} việc`;
    const own = data.tasks.filter(
      (task) =>
        task.agencyId === agencyId &&
        task.note &&
        !isElsewhere(task) &&
        !measures.includes(partOf(task.ref)),
    );
    return [
      { kind: "heading", level: 3, text: `${pointMark(place)} ${capitalised(first.agencyName)}` },
      said(`${given}: ${quadInWords(tallies)}.`, tasksSource(data, { agencyId, counted: true })),
      ...own.map((task) => taskOf(data, task, "")),
    ];
  });
}

function partOf(ref: string): string {
  return ref.split(".")[0] ?? "";
}

function sentence(text: string): string {
  const words = text.trim().replace(/\s+/g, " ");
  return /[.;:!?…]$/.test(words) ? words : `${words}.`;
}
