import { expect, test } from "vitest";
import type { Tally } from "../steering/tally";
import type { TaskClass } from "../task-class";
import { isUnwritten } from "./assessment-part";
import { documentOf } from "./build";
import type { ReportAgency, ReportData, ReportTask } from "./gathered";

const OF_2026 = { span: "năm 2026", year: 2026 };

test("tasks of a group that nobody has resolved are no agency's", () => {
  const [, duties, given] = textsIn(
    reportOf([task("III.1", "a"), task("III.2", "a"), task("III.3", "b"), task("III.4", "g")]),
  );
  expect(duties).toBe("Kế hoạch có 04 nhiệm vụ.");
  expect(given).toBe(
    "Từ ngày 02/03/2026, các nhiệm vụ được giao, đề nghị thực hiện trong kỳ 2026 thành 04 việc, trong đó 03 việc của 02 cơ quan, đơn vị, 01 việc chưa xác định đơn vị thực hiện.",
  );
  expect(textsIn(reportOf([task("III.1", "a")]))[2]).toMatch(
    / thành 01 việc của 01 cơ quan, đơn vị\.$/,
  );
});

test("the list of tasks is numbered as far as the total counts, and what is set aside stands below", () => {
  const report = reportOf([
    task("III.1", "a"),
    task("III.2", "a", { status: "paused", class: null }),
    task("III.3", "b", {
      status: "cancelled",
      reason: "expanded",
      class: null,
      note: "Đã chuyển.",
    }),
    task("III.4", "b", { status: "cancelled", reason: "decided", class: null }),
    task("III.5", "b"),
  ]);
  const { rows = [] } = report.appendices[0]?.table ?? {};
  expect(
    rows.map((row) => ("group" in row ? row.group : `${row.cells[0]} ${row.cells[6]}`)),
  ).toEqual([
    "Nhiệm vụ",
    "1 Chưa thực hiện",
    "2 Chưa thực hiện",
    "Việc tạm dừng, thôi thực hiện (không tính vào tổng số)",
    " Tạm dừng",
    " Thôi thực hiện",
  ]);
  const texts = textsIn(report);
  expect(texts).toContain("- Tổng số: 02 việc.");
  expect(texts).toContain("- Tạm dừng, thôi thực hiện (không tính vào tổng số): 02 việc.");
  expect(texts.filter((text) => text.includes("Đã chuyển"))).toEqual([]);
});

test("agencies have letters without a gap, whoever of them has nothing that counts", () => {
  const report = reportOf([
    task("V.1", "a"),
    task("V.2", "b", { status: "cancelled", reason: "transferred", class: null }),
    task("V.3", "c"),
  ]);
  const headings = report.blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 3 ? [block.text] : [],
  );
  expect(headings.slice(-2)).toEqual(["a) Đơn vị a", "b) Đơn vị c"]);
});

test("the document is of the year in which it is drawn, whatever year its figures are of", () => {
  expect(documentOf(dataOf([task("III.1", "a")]), {}, { span: "năm 2026", year: 2027 }).year).toBe(
    2027,
  );
});

test("the subject names the plan, then the days, and runs no two years together", () => {
  const subject = (title: string, span: string) =>
    documentOf(dataOf([], { title }), {}, { span, year: 2026 }).subject;
  expect(subject("Thực hiện Nghị quyết số 403/NQ-CP", "năm 2026")).toBe(
    "Kết quả thực hiện Kế hoạch thực hiện Nghị quyết số 403/NQ-CP năm 2026",
  );
  expect(subject("Phát triển BHXH năm 2026", "năm 2026")).toBe(
    "Kết quả thực hiện Kế hoạch phát triển BHXH năm 2026",
  );
  expect(subject("Phát triển BHXH đến năm 2030", "năm 2026")).toBe(
    "Kết quả thực hiện Kế hoạch phát triển BHXH đến năm 2030, năm 2026",
  );
});

test("days late below ten have a nought, as every number of a document", () => {
  const late = {
    status: "in_progress",
    class: "overdue",
    lastDay: "2026-12-11",
    note: "Đang làm.",
  };
  expect(textsIn(reportOf([task("III.1", "a", late as Partial<ReportTask>)]))).toContain(
    "- Mục III.1 (Đơn vị a): đang thực hiện quá hạn 03 ngày. Đang làm.",
  );
});

test("a section nobody has written says so in its source and not that somebody wrote it", () => {
  const { blocks } = reportOf([]);
  const empty = blocks.filter((block) => block.kind === "paragraph" && block.text === "Không có.");
  expect(empty).toHaveLength(6);
  expect(empty.map((block) => block.kind === "paragraph" && block.from?.code)).toEqual(
    Array(6).fill("unwritten"),
  );
});

test("the opening says the days once, and no day to its end that may still be running", () => {
  const data = dataOf([]);
  const [year = ""] = textsIn(documentOf(data, {}, OF_2026));
  expect(year).toContain(
    "năm 2026 (từ ngày 01/01/2026 đến ngày 14/12/2026; số liệu tính đến ngày 14/12/2026)",
  );
  const span = "từ ngày 01/01/2026 đến ngày 14/12/2026";
  const [typed = ""] = textsIn(documentOf(data, {}, { span, year: 2026 }));
  expect(typed).toContain(`${span} (số liệu tính đến ngày 14/12/2026), cụ thể`);
});

test("a count of what was raised is no word about it", () => {
  const raised = { kind: "obstacles", at: new Date(), text: "Thiếu danh sách." };
  const data = { ...dataOf([]), acts: [raised as never] };
  expect(textsIn(documentOf(data, {}, OF_2026))).toContain(
    "Trong kỳ có 01 ý kiến nêu khó khăn, vướng mắc.",
  );
  expect(isUnwritten(data, {}, "difficulties")).toBe(true);
  expect(isUnwritten(data, { difficulties: "Thiếu danh sách tạm vắng." }, "difficulties")).toBe(
    false,
  );
  const done = dataOf([task("III.1", "a", { class: "completed_on_time", status: "completed" })]);
  expect([isUnwritten(done, {}, "strengths"), isUnwritten(data, {}, "strengths")]).toEqual([
    false,
    true,
  ]);
});

test("an agency's report names the plan's commune with its province", () => {
  const agency = { id: "a", name: "Phòng Kinh tế", shortName: "Phòng Kinh tế" } as const;
  const data = dataOf([task("III.1", "a")], {}, { ...agency, relation: "subordinate" });
  expect(textsIn(documentOf(data, {}, OF_2026))[0]).toContain(
    " của UBND xã Xuân Trường, tỉnh Ninh Bình về ",
  );
});

test("a target whose unit nobody states is named, and one of last year compared", () => {
  const target = {
    ...{ name: "số người tham gia", unit: "people", year: null, final: null, href: "/targets/1" },
    latest: { day: "2026-12-01", value: 3712 },
    yearBefore: { day: "2025-12-01", value: 3328 },
    villages: [],
  } as const;
  const data = dataOf([]);
  const report = documentOf(
    {
      ...data,
      targets: [target as never],
      unstatedTargets: [{ name: "tỷ lệ bao phủ", href: "/targets/2" }],
    },
    {},
    OF_2026,
  );
  expect(textsIn(report)).toContain(
    "- Tỷ lệ bao phủ: Kế hoạch chưa nêu đơn vị tính nên chưa có số liệu.",
  );
  expect(report.appendices[2]?.title).toBe("Kết quả thực hiện các chỉ tiêu đến ngày 14/12/2026");
  expect(report.appendices[2]?.table.rows[1]).toMatchObject({
    cells: ["Toàn xã", "người", "Chưa có số liệu", 3712, "01/12/2026", "", "tăng 384"],
  });
});

function reportOf(tasks: readonly ReportTask[]) {
  return documentOf(dataOf(tasks), {}, OF_2026);
}

function textsIn({ blocks }: ReturnType<typeof documentOf>): string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
}

function task(ref: string, agencyId: string, change: Partial<ReportTask> = {}): ReportTask {
  return {
    ...{ id: `${ref}-${agencyId}`, ref, text: `Làm ${ref}`, request: null, agencyId },
    ...{ agencyName: `Đơn vị ${agencyId}`, group: agencyId === "g", role: "lead", reason: null },
    ...{ status: "not_started", class: "not_started", lastDay: "2026-12-31", submittedOn: null },
    ...{ progress: 0, note: null, obstacles: null, proposals: null, evidence: [] },
    ...change,
  };
}

function dataOf(
  tasks: readonly ReportTask[],
  plan: Partial<ReportData["plan"]> = {},
  agency: ReportAgency | null = null,
): ReportData {
  const days = { issuedOn: null, publishedOn: "2026-03-02" };
  return {
    reportId: "r",
    plan: { id: "p", title: "Thực hiện Nghị quyết", number: null, ...days, ...plan },
    period: { id: "k", label: "2026" },
    ...{ from: "2026-01-01", to: "2026-12-14", on: "2026-12-14" },
    commune: { name: "UBND xã Xuân Trường", province: "tỉnh Ninh Bình" },
    office: { name: "Phòng Văn hoá - Xã hội", shortName: "Phòng VH-XH" },
    agency,
    duties: tasks.map(({ ref, text }) => ({
      ref,
      heading: "Nhiệm vụ",
      text,
      class: "not_started",
    })),
    tasks: [...tasks],
    tallies: tasks.map(tallyOf),
    ...{ acts: [], targets: [], unstatedTargets: [] },
  };
}

/** A tally of one task. */
function tallyOf({ agencyId, agencyName, group, ref, role, class: found }: ReportTask): Tally {
  const is = (...classes: TaskClass[]) => (found !== null && classes.includes(found) ? 1 : 0);
  return {
    ...{ agencyId, agencyName, agencyShortName: agencyName, agencyOrder: 0, group },
    ...{ relation: "subordinate", section: ref, role, counted: found === null ? 0 : 1 },
    ...{ overdue: is("overdue"), completedOnTime: is("completed_on_time") },
    ...{ completedLate: is("completed_late"), noDeadline: is("no_deadline") },
    ...{ dated: 0, begun: 0, paused: 0, cancelled: 0, open: 0, reported: 0, onTimeDated: 0 },
    ...{ dueSoon: 0, silent: 0, waiting: 0, extension: 0, directive: 0, raised: 0 },
    ...{ to30: 0, to120: 0, over120: 0, worstDays: 0, progress: 0 },
  };
}
