import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "../db/client";
import { auditEvents } from "../db/schema/audit";
import { atOneMoment, visibleTo } from "../db/visibility";
import { startOfDay } from "../domain/day";
import type { Person } from "../domain/person";
import { LONGEST_SECTION } from "../domain/report/paper";
import { changeAgency } from "./commands/change-agency";
import { discardReport } from "./commands/discard-report";
import { refreshReport } from "./commands/refresh-report";
import { restoreReport } from "./commands/restore-report";
import { saveReport } from "./commands/save-report";
import { startReport } from "./commands/start-report";
import { updateTask } from "./commands/update-task";
import { withdrawReport } from "./commands/withdraw-report";
import { OPENS_AT } from "./demonstration/world";
import { done } from "./found";
import { digestOf, issueWritten, sendWritten } from "./hand-on-report";
import { askedPlan } from "./queries/plan-asked";
import { reportChoices } from "./queries/report-choices";
import { reportData } from "./queries/report-data";
import { reportHead } from "./queries/report-head";
import { reportInputs } from "./queries/report-inputs";
import { offeredFor, reportPage } from "./queries/report-page";
import { comparedVersion, reportVersions, VERSIONS_SHOWN } from "./queries/report-versions";
import { reportsPage } from "./queries/reports-page";
import { sameReports } from "./queries/same-reports";
import { steeringView } from "./queries/steering-view";
import { reportFile } from "./report-files";
import { sendReportFile } from "./send-report-file";
import { reportForm, type TestCommune, taskOf, testCommune } from "./testing/commune";
import { seenReport } from "./testing/seen-report";

const DAY = "2026-12-14";
const VHXH = "Phòng Văn hoá - Xã hội";

let commune: TestCommune;
let planId: string;
let periodId: string;
beforeAll(async () => {
  commune = await testCommune({ story: true });
  ({ planId, periodId } = await taskOf("V.1.3", VHXH));
});
afterAll(() => commune.close());

const by = (actor: Person) => ({ actor, now: OPENS_AT });

async function started(actor: Person, change: Record<string, string> = {}): Promise<string> {
  const asked = { planId, kind: "annual", span: periodId, ...change };
  return done(await startReport(by(actor), asked as never)).reportId;
}

async function page(actor: Person, reportId: string) {
  const found = await reportPage(actor, reportId, DAY);
  if (!found) throw new Error("no such report");
  return found;
}

function textsOf({ document }: Awaited<ReturnType<typeof page>>): string[] {
  return document.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
}

async function eventCount(): Promise<number> {
  return (await database().select({ id: auditEvents.id }).from(auditEvents)).length;
}

test("the annual report opens with the plan whose number and day are blank, and tells the record", async () => {
  const report = await page(commune.company.mai, await started(commune.company.mai));
  const [opening, ...texts] = textsOf(report);
  expect(opening).toMatch(
    /^Thực hiện Kế hoạch số …\/KH-UBND ngày … tháng … năm … của UBND xã Xuân Trường về thực hiện Nghị quyết số 403.*, Ủy ban nhân dân xã Xuân Trường, tỉnh Ninh Bình báo cáo kết quả thực hiện năm 2026 .*, cụ thể như sau:$/,
  );
  expect(texts).toEqual(
    expect.arrayContaining([
      "- Tổng số: 53 việc.",
      "- Đã hoàn thành: 07 việc.",
      "+ Hoàn thành đúng hạn: 05 việc.",
      "+ Hoàn thành quá hạn: 02 việc.",
      "- Chưa hoàn thành: 17 việc.",
      "+ Chưa hoàn thành, trong hạn: 12 việc.",
      "+ Chưa hoàn thành, quá hạn: 05 việc.",
      "- Không có thời hạn: 29 việc.",
      "- Tỷ lệ hoàn thành đúng hạn: 41,7% (05/12 việc có thời hạn đã hoàn thành hoặc đang quá hạn).",
    ]),
  );
  expect(report.document.issuer).toMatchObject({
    parent: [],
    name: ["ỦY BAN NHÂN DÂN", "XÃ XUÂN TRƯỜNG"],
  });
});

test("a body that is asked reports under its own name, an office of the commune below the committee", async () => {
  const { quan, thang } = commune.company;
  const asked = await page(quan, await started(quan, { kind: "agency" }));
  expect(asked.document.issuer).toMatchObject({
    parent: [],
    name: ["THUẾ CƠ SỞ 8 TỈNH NINH BÌNH"],
  });
  expect(textsOf(asked)).toContain(
    "Trong kỳ 2026, đơn vị được đề nghị thực hiện 03 việc theo Kế hoạch.",
  );
  const office = await page(thang, await started(thang, { kind: "agency" }));
  expect(office.document).toMatchObject({
    issuer: { parent: ["UBND XÃ XUÂN TRƯỜNG"], name: ["PHÒNG KINH TẾ"] },
    code: "BC-KT",
  });
});

test("a report for a past day is told as the board was on that day", async () => {
  const { mai, son } = commune.company;
  const report = await page(mai, await started(mai, { dataDay: "30/11/2026" }));
  const view = await steeringView(son, { planId: null, periodId: null, on: "2026-11-30" }, DAY);
  const counts = (code: string) => report.data.tasks.filter((task) => task.class === code).length;
  expect(view?.late.figure.tasks).toBe(counts("overdue"));
  expect(view?.gaps.noDeadline.tasks).toBe(counts("no_deadline"));
  expect(
    report.data.tasks.every(({ note }) => note !== "Đã phát động phong trào tại 9 thôn."),
  ).toBe(true);
  // Told again with what has been learned since, it is the same.
  const again = await page(son, report.report.id);
  expect(again.document).toEqual(report.document);
});

describe("days that cannot be reported on are refused by the field, and nothing is begun", () => {
  const days = (from: string, to: string, dataDay = "") => ({
    ...{ kind: "on_demand", span: "days", from, to, dataDay },
  });
  test.each([
    ["before the plan was published", days("1/1/2020", "31/1/2020"), { to: "no_data" }],
    ["a day to come", days("1/12/2026", "20/12/2026"), { to: "day_in_future" }],
    ["figures of a day to come", { dataDay: "15/12/2026" }, { dataDay: "day_in_future" }],
    ["an end before the start", days("10/12/2026", "1/12/2026"), { to: "until_before_from" }],
    ["no day at all", days("31/2/2026", ""), { from: "not_a_day" }],
    ["no days", days("", ""), { from: "missing", to: "missing" }],
    ["a year's report on a month", { span: "month/2026-12-14" }, { span: "not_a_year" }],
    ["a period nobody knows", { span: "month/2026-12-13" }, { span: "choice" }],
    [
      "a year's report on a year's part",
      { ...days("1/1/2026", "14/12/2026"), kind: "annual" },
      { span: "not_a_year" },
    ],
    [
      "typed days beside a period",
      { ...days("1/1/2026", "1/2/2026"), span: "month/2026-12-14" },
      { span: "days_beside_span" },
    ],
    [
      "figures of a day before the report's own",
      days("1/12/2026", "10/12/2026", "30/11/2026"),
      { dataDay: "no_data" },
    ],
  ])("%s", async (_what, change, fields) => {
    const before = await eventCount();
    const asked = { planId, kind: "annual", span: periodId, ...change } as never;
    expect(await startReport(by(commune.company.mai), asked)).toEqual({
      ...{ ok: false, reason: "invalid", fields },
    });
    expect(await eventCount()).toBe(before);
  });
});

test("a period of Nghị định 09/2019/NĐ-CP closes on the fourteenth", async () => {
  const { mai } = commune.company;
  const { report, data } = await page(mai, await started(mai, { span: "year/2026-12-14" }));
  expect([report.title, data.from, data.to, data.on]).toEqual([
    "Báo cáo kết quả thực hiện Kế hoạch năm 2026",
    "2025-12-15",
    "2026-12-14",
    "2026-12-14",
  ]);
});

test("what closed on the fourteenth is reported on from the fifteenth", async () => {
  const { mai } = commune.company;
  const later = { actor: mai, now: startOfDay("2026-12-16") };
  const begin = async (span: string, days: Record<string, string> = {}) => {
    const asked = { planId, kind: "annual", span, dataDay: "", ...days };
    const { reportId } = done(await startReport(later, asked as never));
    return (await reportPage(mai, reportId, "2026-12-16"))?.report;
  };
  const closed = { title: "Báo cáo kết quả thực hiện Kế hoạch năm 2026", dataDay: "2026-12-14" };
  expect(await begin("year/2026-12-14")).toMatchObject(closed);
  // Whoever types the days of a year of reports means that year.
  const typed = { from: "15/12/2025", to: "14/12/2026" };
  expect(await begin("days", typed)).toMatchObject(closed);
});

test("two writers: the second is told who saved, and changes nothing", async () => {
  const { mai, son } = commune.company;
  const reportId = await started(mai);
  done(await saveReport(by(son), { reportId, version: 1, strengths: "Của đồng chí Sơn." }));
  const before = await eventCount();
  expect(
    await saveReport(by(mai), { reportId, version: 1, strengths: "Của đồng chí Mai." }),
  ).toEqual({ ok: false, reason: "version_changed", about: ["Phạm Hồng Sơn"] });
  expect(await eventCount()).toBe(before);
  expect((await page(mai, reportId)).prose).toEqual({ strengths: "Của đồng chí Sơn." });
});

test("whoever saves over a newer version takes back only what they wrote themselves", async () => {
  const { mai, son, quan } = commune.company;
  const own = await started(quan, { kind: "agency" });
  done(await saveReport(by(quan), { reportId: own, version: 1, causes: "Chưa đủ người." }));
  done(await sendWritten(by(quan), await seenReport(quan, own, DAY)));
  const reportId = await started(mai);
  done(await saveReport(by(mai), { reportId, version: 1, next: "Cũ.", proposals: "Cũ." }));
  const take = [`causes/report/${own}`];
  const newer = { next: "Của đồng chí Mai.", proposals: "Của đồng chí Mai." };
  done(await saveReport(by(mai), { reportId, version: 2, ...newer, take }));
  const typed = { next: "Của đồng chí Sơn.", proposals: "Cũ." };
  expect(await saveReport(by(son), { reportId, version: 2, base: 2, ...typed })).toMatchObject({
    reason: "version_changed",
  });
  done(await saveReport(by(son), { reportId, version: 3, base: 2, ...typed }));
  expect((await page(mai, reportId)).prose).toEqual({
    causes: "Thuế cơ sở 8 tỉnh Ninh Bình: Chưa đủ người.",
    next: "Của đồng chí Sơn.",
    proposals: "Của đồng chí Mai.",
  });
  expect((await page(quan, own)).report.takenInAt).not.toBeNull();
});

test("an agency may take its report back once its words stand in no text any more", async () => {
  const { mai, nga } = commune.company;
  const own = await started(nga, { kind: "agency" });
  const words = "Điều tra mẫu vào quý I.\nCông bố vào quý II.";
  done(await saveReport(by(nga), { reportId: own, version: 1, next: words, causes: "Ít mẫu." }));
  done(await sendWritten(by(nga), await seenReport(nga, own, DAY)));
  const takenInAt = async () => (await page(nga, own)).report.takenInAt;
  const reportId = await started(mai);
  const save = async (version: number, next: string, take: string[] = []) =>
    done(await saveReport(by(mai), { reportId, version, next, take }));
  await save(1, "", [`next/report/${own}`]);
  // One of its lines, or what it says told in other words under its name, are still its own.
  await save(2, "Công bố vào quý II.");
  expect(await takenInAt()).not.toBeNull();
  await save(3, "Theo Thống kê, số liệu có vào giữa năm.");
  expect(await takenInAt()).not.toBeNull();
  await save(4, "Kỳ tới.");
  expect(await takenInAt()).toBeNull();
  done(await restoreReport(by(mai), { reportId, version: 5, restore: 3 }));
  expect(await takenInAt()).not.toBeNull();
  await save(6, "Kỳ tới.", [`causes/report/${own}`]);
  expect(await takenInAt()).not.toBeNull();
  await save(7, "Kỳ tới.");
  done(await withdrawReport(by(nga), { reportId: own }));
});

test("two who save at the same moment make one version more, not two", async () => {
  const { mai, son } = commune.company;
  const reportId = await started(mai);
  const answers = await Promise.all(
    [mai, son].map((actor) => saveReport(by(actor), { reportId, version: 1, next: "Kỳ tới." })),
  );
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect((await page(mai, reportId)).report.version).toBe(2);
});

test("words that are too long are refused at their section, and kept out", async () => {
  const { mai } = commune.company;
  const reportId = await started(mai);
  const before = await eventCount();
  const causes = "a".repeat(LONGEST_SECTION + 1);
  expect(await saveReport(by(mai), { reportId, version: 1, causes })).toEqual({
    ...{ ok: false, reason: "invalid", fields: { causes: "too_long" } },
  });
  expect(await eventCount()).toBe(before);
});

test("every version stays, says what it changed, and can be brought back", async () => {
  const { mai } = commune.company;
  const reportId = await started(mai);
  done(await saveReport(by(mai), { reportId, version: 1, causes: "Thiếu dữ liệu." }));
  done(await saveReport(by(mai), { reportId, version: 2, causes: "Thiếu người." }));
  done(await restoreReport(by(mai), { reportId, version: 3, restore: 2 }));
  expect((await page(mai, reportId)).prose).toEqual({ causes: "Thiếu dữ liệu." });
  expect((await reportVersions(mai, reportId)).map(({ restored }) => restored)).toEqual([
    ...[2, null, null, null],
  ]);
  expect(await comparedVersion(mai, reportId, 3)).toMatchObject({
    before: { causes: "Thiếu dữ liệu." },
    after: { causes: "Thiếu người." },
  });
});

test("another data day tells other figures and keeps the words", async () => {
  const { mai } = commune.company;
  const reportId = await started(mai);
  done(await saveReport(by(mai), { reportId, version: 1, next: "Kỳ tới." }));
  done(await refreshReport(by(mai), { reportId, version: 2, dataDay: "30/6/2026" }));
  const report = await page(mai, reportId);
  expect([report.data.on, report.prose]).toEqual(["2026-06-30", { next: "Kỳ tới." }]);
  expect(textsOf(report)).toContain("- Đã hoàn thành: 01 việc.");
  const problem = await refreshReport(by(mai), { reportId, version: 3, dataDay: "15/12/2026" });
  expect(problem).toMatchObject({ fields: { dataDay: "day_in_future" } });
});

test("the office takes in what agencies raised and sent, each under its name; then it cannot be taken back", async () => {
  const { mai, quan } = commune.company;
  const own = await started(quan, { kind: "agency" });
  done(await saveReport(by(quan), { reportId: own, version: 1, causes: "Dữ liệu chưa tách." }));
  done(await sendWritten(by(quan), await seenReport(quan, own, DAY)));
  done(await withdrawReport(by(quan), { reportId: own }));
  done(await sendWritten(by(quan), await seenReport(quan, own, DAY)));

  const reportId = await started(mai);
  const offers = await offeredFor(mai, await page(mai, reportId));
  const find = (test: (offer: (typeof offers)[number]) => boolean) =>
    offers.find(test)?.key ?? "none";
  const take = [
    find(({ id, section }) => id === own && section === "causes"),
    find(({ section, ref }) => section === "difficulties" && ref === "V.5.1"),
  ];
  done(await saveReport(by(mai), { reportId, version: 1, causes: "Chung.", take }));
  expect((await page(mai, reportId)).prose).toEqual({
    causes: "Chung.\nThuế cơ sở 8 tỉnh Ninh Bình: Dữ liệu chưa tách.",
    difficulties:
      "Thuế cơ sở 8 tỉnh Ninh Bình (mục V.5.1): Dữ liệu hộ khoán chưa tách được theo địa bàn xã mới sau sắp xếp.",
  });
  const again = await offeredFor(mai, await page(mai, reportId));
  expect(
    again
      .filter(({ isTaken }) => isTaken)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(take.sort());
  expect(await withdrawReport(by(quan), { reportId: own })).toEqual({
    ...{ ok: false, reason: "report_taken_in" },
  });
});

test("words that were taken back meanwhile are not taken in, and nothing is saved", async () => {
  const { mai, nga } = commune.company;
  const own = await started(nga, { kind: "agency" });
  done(await saveReport(by(nga), { reportId: own, version: 1, next: "Kỳ tới." }));
  done(await sendWritten(by(nga), await seenReport(nga, own, DAY)));
  const reportId = await started(mai);
  done(await withdrawReport(by(nga), { reportId: own }));
  const take = [`next/report/${own}`];
  expect(await saveReport(by(mai), { reportId, version: 1, take })).toEqual({
    ...{ ok: false, reason: "withdrawn_meanwhile", about: ["Thống kê"] },
    fields: { "take-next": "withdrawn_meanwhile" },
  });
  const never = [`next/report/${reportId}`];
  expect(await saveReport(by(mai), { reportId, version: 1, take: never })).toMatchObject({
    ...{ ok: false, reason: "invalid", fields: { "take-next": "choice" } },
  });
  expect((await page(mai, reportId)).report.version).toBe(1);
});

test("a report is lent once, by whoever takes it in first, until no draft has its words", async () => {
  const { mai, nga } = commune.company;
  const own = await started(nga, { kind: "agency" });
  done(await saveReport(by(nga), { reportId: own, version: 1, next: "Kỳ tới." }));
  done(await sendWritten(by(nga), await seenReport(nga, own, DAY)));
  const take = [`next/report/${own}`];
  const takenInAt = async () => (await page(nga, own)).report.takenInAt;
  const [one, other] = [await started(mai), await started(mai)];
  done(await saveReport(by(mai), { reportId: one, version: 1, take }));
  expect(await takenInAt()).toEqual(OPENS_AT);
  const later = { actor: mai, now: new Date(OPENS_AT.getTime() + 60_000) };
  done(await saveReport(later, { reportId: other, version: 1, take }));
  expect(await takenInAt()).toEqual(OPENS_AT);
  done(await discardReport(by(mai), { reportId: one, version: 2 }));
  expect(await withdrawReport(by(nga), { reportId: own })).toMatchObject({
    reason: "report_taken_in",
  });
  done(await discardReport(by(mai), { reportId: other, version: 2 }));
  expect(await takenInAt()).toBeNull();
  done(await withdrawReport(by(nga), { reportId: own }));
});

test("words are taken in or taken back, never both", async () => {
  const { mai, nga } = commune.company;
  for (let round = 0; round < 5; round++) {
    const own = await started(nga, { kind: "agency" });
    done(await saveReport(by(nga), { reportId: own, version: 1, next: "Kỳ tới." }));
    done(await sendWritten(by(nga), await seenReport(nga, own, DAY)));
    const reportId = await started(mai);
    const [saved, withdrawn] = await Promise.all([
      saveReport(by(mai), { reportId, version: 1, take: [`next/report/${own}`] }),
      withdrawReport(by(nga), { reportId: own }),
    ]);
    expect([saved.ok, withdrawn.ok].sort()).toEqual([false, true]);
  }
});

test("a draft somebody has written on meanwhile is not discarded", async () => {
  const { mai, son } = commune.company;
  const reportId = await started(mai);
  done(await saveReport(by(son), { reportId, version: 1, strengths: "Chủ động." }));
  expect(await discardReport(by(mai), { reportId, version: 1 })).toEqual({
    ...{ ok: false, reason: "version_changed", about: ["Phạm Hồng Sơn"] },
  });
  expect((await page(son, reportId)).report.state).toBe("draft");
});

test("several sent reports of one agency are offered by the day of their figures, the latest first", async () => {
  const { mai, nga } = commune.company;
  for (const dataDay of ["30/11/2026", "14/12/2026"]) {
    const own = await started(nga, { kind: "agency", dataDay });
    done(await saveReport(by(nga), { reportId: own, version: 1, causes: `Đến ${dataDay}.` }));
    done(await sendWritten(by(nga), await seenReport(nga, own, DAY)));
  }
  const offers = await offeredFor(mai, await page(mai, await started(mai)));
  const own = offers.filter(({ agency, section }) => agency === "Thống kê" && section === "causes");
  expect(own.map(({ dataDay, text }) => [dataDay, text])).toEqual([
    ["2026-12-14", "Đến 14/12/2026."],
    ["2026-11-30", "Đến 30/11/2026."],
  ]);
});

test("a file says that it is a draft only while it is one, and whose it is", async () => {
  const { nga } = commune.company;
  const own = await started(nga, { kind: "agency" });
  const named = async () => {
    const answer = await sendReportFile(nga, own, "docx", DAY);
    return decodeURIComponent(answer?.headers.get("content-disposition") ?? "");
  };
  expect(await named()).toMatch(/"du-thao-bao-cao-.*-thong-ke-2026-12-14.docx"/);
  done(await sendWritten(by(nga), await seenReport(nga, own, DAY)));
  expect(await named()).toMatch(/"bao-cao-.*-thong-ke-2026-12-14.docx"/);
});

test("the office that gathers and the committee write no report to themselves", async () => {
  const { mai, son, thang } = commune.company;
  const kinds = async (actor: Person) => (await reportChoices(actor, DAY))?.kinds;
  for (const actor of [mai, son]) {
    expect(await kinds(actor)).toEqual(["annual", "on_demand"]);
    const asked = { planId, kind: "agency", span: periodId } as const;
    expect(await startReport(by(actor), asked)).toEqual({ ok: false, reason: "forbidden" });
  }
  expect(await kinds(thang)).toEqual(["agency"]);
});

test("a report says which others there are on the same days", async () => {
  const { mai, thang } = commune.company;
  const same = async (reportId: string) => {
    const head = await reportHead(mai, reportId);
    if (!head) throw new Error("no such report");
    return (await sameReports(mai, head)).map(({ id }) => id);
  };
  const month = { kind: "on_demand", span: "month/2026-12-14" };
  const [one, other] = [await started(mai, month), await started(mai, month)];
  await started(thang, { ...month, kind: "agency" });
  expect(await same(one)).toEqual([other]);
  done(await discardReport(by(mai), { reportId: one, version: 1 }));
  expect(await same(other)).toEqual([]);
});

test("who has sent theirs, and who has not", async () => {
  const { mai, hoa } = commune.company;
  const asked = await askedPlan(mai, { planId, periodId, on: null }, DAY);
  if (!asked) throw new Error("no plan");
  const names = async () =>
    (await reportInputs(mai, asked, DAY))?.agencies.flatMap(({ name, isSent }) =>
      isSent ? [name] : [],
    );
  const days = { span: "days", from: "10/12/2026", to: DAY };
  for (const of of [days, {}]) {
    expect(await names()).not.toContain("Ủy ban Mặt trận Tổ quốc Việt Nam xã Xuân Trường");
    const own = await started(hoa, { kind: "agency", ...of });
    done(await sendWritten(by(hoa), await seenReport(hoa, own, DAY)));
  }
  expect(await names()).toContain("Ủy ban Mặt trận Tổ quốc Việt Nam xã Xuân Trường");
  const all = (await reportInputs(mai, asked, DAY))?.agencies.map(({ name }) => name);
  expect(all).not.toContain(VHXH);
  expect(all).not.toContain("UBND xã");
});

test("what changed between looking and handing on is shown first, and nothing is kept of it", async () => {
  const { mai, son, thang } = commune.company;
  const own = await started(thang, { kind: "agency" });
  const reportId = await started(mai);
  const seen = {
    own: await seenReport(thang, own, DAY),
    whole: await seenReport(mai, reportId, DAY),
  };
  const { id, turn } = await taskOf("V.2.1", "Phòng Kinh tế");
  const note = "Đã rà soát xong danh sách.";
  done(await updateTask(by(thang), { ...reportForm({ id, turn }), note } as never));
  const before = await eventCount();
  expect(await sendWritten(by(thang), seen.own)).toEqual(CHANGED);
  expect(await issueWritten(by(mai), seen.whole)).toEqual(CHANGED);
  expect(await eventCount()).toBe(before);
  expect((await page(mai, reportId)).report.state).toBe("draft");

  done(await saveReport(by(son), { reportId, version: 1, strengths: "Chủ động." }));
  expect(await issueWritten(by(mai), seen.whole)).toEqual({
    ...{ ok: false, reason: "version_changed", about: ["Phạm Hồng Sơn"] },
  });
  const again = await seenReport(mai, reportId, DAY);
  expect(done(await issueWritten(by(mai), again)).digest).toBe(again.digest);
});

const CHANGED = { ok: false, reason: "report_figures_changed" };

test("a report's parts are of one moment, whatever is written while it is gathered", async () => {
  const { mai, thang } = commune.company;
  const { report } = await page(mai, await started(mai));
  const { id, turn } = await taskOf("V.2.2", "Phòng Kinh tế");
  await atOneMoment(async (source) => {
    const asked = { actor: mai, visible: visibleTo(mai, source), today: DAY };
    const gathered = () => reportData(asked, { ...report, agency: null });
    const before = await gathered();
    done(await updateTask(by(thang), reportForm({ id, turn }) as never));
    expect(await gathered()).toEqual(before);
    expect((await page(mai, report.id)).data).not.toEqual(before);
  });
});

test("reports are found by words without their marks, and by whose they are", async () => {
  const { mai } = commune.company;
  const ask = (change: object) =>
    reportsPage(mai, {
      ...{ kind: null, state: null, agencyId: null, search: "", page: 1, ...change },
    });
  const all = await ask({});
  const found = await ask({ search: "THONG ke", state: "sent" });
  expect(new Set(found.rows.map(({ agencyName }) => agencyName))).toEqual(new Set(["Thống kê"]));
  const agency = all.agencies.find(({ name }) => name === "Thống kê");
  const own = await ask({ agencyId: agency?.id ?? "none", state: "sent" });
  expect(own.total).toBe(found.total);
  expect((await ask({ search: "bao cao 2026" })).total).toBe(all.all);
  expect((await ask({ search: "50%" })).total).toBe(0);
  expect(all.agencies.map(({ name }) => name)).not.toContain("UBND xã");
});

test("every version can be reached, however many there are", async () => {
  const { mai } = commune.company;
  const reportId = await started(mai);
  for (let version = 1; version <= VERSIONS_SHOWN; version++)
    done(await saveReport(by(mai), { reportId, version, next: `Lần ${version}.` }));
  const numbers = async (first: number) =>
    (await reportVersions(mai, reportId, first)).map(({ version }) => version);
  expect((await numbers(0)).at(-1)).toBe(2);
  expect(await numbers(VERSIONS_SHOWN)).toEqual([1]);
});

describe("what was issued", () => {
  let reportId: string;
  beforeAll(async () => {
    const { mai } = commune.company;
    reportId = await started(mai);
    done(await saveReport(by(mai), { reportId, version: 1, strengths: "Chủ động." }));
  });

  test("is the very bytes under their hash, whoever presses twice", async () => {
    const { mai, son } = commune.company;
    const before = await eventCount();
    const shown = await seenReport(mai, reportId, DAY);
    const [one, other] = await Promise.all([
      issueWritten(by(mai), shown),
      issueWritten(by(son), shown),
    ]);
    expect(done(one)).toEqual(done(other));
    expect(await eventCount()).toBe(before + 1);
    const { copy, ...content } = await page(mai, reportId);
    expect(copy?.digest).toBe(digestOf(content));
    for (const format of ["docx", "xlsx"] as const) {
      const answer = await sendReportFile(mai, reportId, format, DAY);
      if (!answer) throw new Error("there is no file");
      const bytes = Buffer.from(await answer.arrayBuffer());
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      expect(sha256).toBe(copy?.[`${format}Sha256`]);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        etag: `"${sha256}"`,
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
        "content-disposition": expect.stringMatching(/^attachment; /),
      });
      const made = await reportFile(content.document, format, content.report.title);
      expect(Buffer.from(made.bytes).equals(bytes)).toBe(true);
    }
  });

  test("does not change with what is learned, written or named afterwards", async () => {
    const { mai, thang, tuan } = commune.company;
    const before = await page(mai, reportId);
    const { id, turn, agencyId } = await taskOf("V.2.1", "Phòng Kinh tế");
    done(await updateTask(by(thang), reportForm({ id, turn }) as never));
    const name = "Phòng Kinh tế ".repeat(14).trim();
    const changed = { agencyId, name, shortName: "Phòng Kinh tế", relation: "subordinate" };
    done(await changeAgency(by(tuan), changed as never));
    const after = await page(mai, reportId);
    expect(after.document).toEqual(before.document);
    expect(after.copy).toEqual(before.copy);
    // A new draft has the long name in full, in its text, its table and its files.
    const draft = await page(mai, await started(mai));
    expect(JSON.stringify(draft.document.appendices)).toContain(name);
    expect((await reportFile(draft.document, "docx", "x")).bytes.length).toBeGreaterThan(1000);
    done(await changeAgency(by(tuan), { ...changed, name: "Phòng Kinh tế" } as never));
  });

  test.each([
    ["saved", () => saveReport(by(commune.company.mai), { reportId, version: 2 })],
    [
      "brought back",
      () => restoreReport(by(commune.company.mai), { reportId, version: 2, restore: 1 }),
    ],
    [
      "told anew",
      () => refreshReport(by(commune.company.mai), { reportId, version: 2, dataDay: "14/12/2026" }),
    ],
    ["discarded", () => discardReport(by(commune.company.mai), { reportId, version: 2 })],
  ])("is not %s any more", async (_what, act) => {
    expect(await act()).toEqual({ ok: false, reason: "report_closed" });
  });
});

test("a report that was discarded is nobody's any more", async () => {
  const { mai, son } = commune.company;
  const reportId = await started(mai);
  done(await discardReport(by(mai), { reportId, version: 1 }));
  expect(await reportPage(mai, reportId, DAY)).toBeNull();
  expect(await reportPage(son, reportId, DAY)).toBeNull();
});
