import { startReport } from "../../commands/start-report";
import type { Company } from "../../demonstration/company";
import { done } from "../../found";
import { sendWritten } from "../../hand-on-report";
import { askedPlan } from "../../queries/plan-asked";
import { reportChoices } from "../../queries/report-choices";
import { issuedFile } from "../../queries/report-file";
import { reportHead } from "../../queries/report-head";
import { reportInputs } from "../../queries/report-inputs";
import { reportPage, reportRows } from "../../queries/report-page";
import { comparedVersion, reportVersions } from "../../queries/report-versions";
import { reportsPage } from "../../queries/reports-page";
import { sameReports } from "../../queries/same-reports";
import { seenReport } from "../seen-report";
import type { ActRow, QuestionRow } from "./rows";

const DAY = "2026-12-14";

/** Three reports: the commune's draft, a draft of Phòng Kinh tế (Thắng), and what BHXH (Hạnh) has sent. */
export async function reportOnce(company: Company, now: Date, ids: Record<string, string>) {
  const { planId = "", periodId: span = "" } = ids;
  const begin = async (actor: Company["mai"], kind: "annual" | "agency") =>
    done(await startReport({ actor, now }, { planId, kind, span })).reportId;
  ids.paper = await begin(company.mai, "annual");
  ids.ownPaper = await begin(company.thang, "agency");
  ids.sentPaper = await begin(company.hanh, "agency");
  const sent = await seenReport(company.hanh, ids.sentPaper, DAY);
  done(await sendWritten({ actor: company.hanh, now }, sent));
}

const never = "999";
const passed = "version_changed";
//                       son, mai, binh, thang, hanh, dung, phuong, lan, tuan
const ofCommune = [passed, passed, ...all("not_found", 7)];
const ofThang = (thang: string) => [
  ...["forbidden", "forbidden", "not_found", thang],
  ...all("not_found", 5),
];
const made = {
  ...{ data: { on: "2026-12-14" }, document: {}, digest: "0" },
};
const file = { sha256: "a".repeat(64), name: "a.docx", size: 1, mediaType: "application/x" };

export const papersActs: ActRow[] = [
  {
    act: "start-report",
    input: ({ planId }) => ({ planId, kind: "annual", span: "month/2026-12-14" }),
    answers: ["invalid", "invalid", ...all("forbidden", 7)],
  },
  {
    act: "start-report",
    input: ({ planId }) => ({
      ...{ planId, kind: "agency", span: "days", from: "1/1/2020", to: "2/1/2020" },
    }),
    answers: [...all("forbidden", 3), ...all("invalid", 4), "forbidden", "forbidden"],
  },
  {
    act: "save-report",
    input: ({ paper }) => ({ reportId: paper, version: never }),
    answers: ofCommune,
  },
  {
    act: "save-report",
    input: ({ ownPaper }) => ({ reportId: ownPaper, version: never }),
    answers: ofThang(passed),
  },
  {
    act: "restore-report",
    input: ({ paper }) => ({ reportId: paper, version: never, restore: "1" }),
    answers: ofCommune,
  },
  {
    act: "refresh-report",
    input: ({ paper }) => ({ reportId: paper, version: never, dataDay: "14/12/2026" }),
    answers: ofCommune,
  },
  {
    act: "issue-report",
    input: ({ paper }) => ({ ...made, reportId: paper, version: never, docx: file, xlsx: file }),
    answers: ofCommune,
  },
  {
    act: "send-report",
    input: ({ ownPaper }) => ({ ...made, reportId: ownPaper, version: never }),
    answers: ofThang(passed),
  },
  {
    act: "withdraw-report",
    input: ({ ownPaper }) => ({ reportId: ownPaper }),
    answers: ofThang("report_closed"),
  },
  {
    act: "discard-report",
    input: ({ sentPaper }) => ({ reportId: sentPaper, version: never }),
    answers: [
      ...["forbidden", "forbidden", "not_found", "not_found", "report_closed"],
      ...["not_found", "not_found", "forbidden", "not_found"],
    ],
  },
];

const EVERY = { kind: null, state: null, agencyId: null, search: "", page: 1 };
const seen = (found: unknown) => (found ? "seen" : "-");

export const papersQuestions: QuestionRow[] = [
  {
    query: "reports-page",
    what: "how many reports",
    ask: async (actor) => (await reportsPage(actor, EVERY)).total,
    answers: [3, 3, 0, 1, 1, 0, 0, 1, 0],
  },
  {
    query: "report-page",
    what: "the commune's draft",
    ask: async (actor, { paper = "" }) => seen(await reportPage(actor, paper, DAY)),
    answers: ["seen", "seen", ...all("-", 7)],
  },
  {
    query: "report-page",
    what: "the draft of Phòng Kinh tế, and how many tasks it tells",
    ask: async (actor, { ownPaper = "" }) =>
      (await reportPage(actor, ownPaper, DAY))?.data.tasks.length ?? "-",
    answers: [5, 5, "-", 5, ...all("-", 5)],
  },
  {
    query: "report-page",
    what: "what BHXH has sent",
    ask: async (actor, { sentPaper = "" }) => seen(await reportPage(actor, sentPaper, DAY)),
    answers: ["seen", "seen", "-", "-", "seen", "-", "-", "seen", "-"],
  },
  {
    query: "report-head",
    what: "the title of the draft of Phòng Kinh tế",
    ask: async (actor, { ownPaper = "" }) => seen(await reportHead(actor, ownPaper)),
    answers: ["seen", "seen", "-", "seen", ...all("-", 5)],
  },
  {
    query: "report-page",
    what: "whether the acts the draft of Phòng Kinh tế counts are seen",
    ask: async (actor, { ownPaper = "" }) => seen(await reportRows(actor, ownPaper, DAY)),
    answers: ["seen", "seen", "-", "seen", ...all("-", 5)],
  },
  {
    query: "same-reports",
    what: "other reports on the days of the draft of Phòng Kinh tế",
    ask: async (actor, { ownPaper = "" }) => {
      const head = await reportHead(actor, ownPaper);
      return head ? (await sameReports(actor, head)).length : "-";
    },
    answers: [0, 0, "-", 0, ...all("-", 5)],
  },
  {
    query: "report-versions",
    what: "versions of the commune's draft",
    ask: async (actor, { paper = "" }) =>
      `${(await reportVersions(actor, paper)).length} ${seen(await comparedVersion(actor, paper, 1))}`,
    answers: ["1 seen", "1 seen", ...all("0 -", 7)],
  },
  {
    query: "report-file",
    what: "a file of a report that was not issued",
    ask: async (actor, { sentPaper = "" }) => seen(await issuedFile(actor, sentPaper, "docx")),
    answers: all("-", 9),
  },
  {
    query: "report-inputs",
    what: "agencies that send a report, and how many have",
    ask: async (actor) => {
      const asked = await askedPlan(actor, { planId: null, periodId: null, on: null }, DAY);
      const inputs = asked && (await reportInputs(actor, asked, DAY));
      if (!inputs) return "-";
      return `${inputs.agencies.length} ${inputs.agencies.filter(({ isSent }) => isSent).length}`;
    },
    answers: ["10 1", "10 1", ...all("-", 5), "10 1", "-"],
  },
  {
    query: "report-choices",
    what: "kinds of reports to begin",
    ask: async (actor) => (await reportChoices(actor, DAY))?.kinds.length ?? "-",
    answers: [2, 2, "-", 1, 1, 1, 1, "-", "-"],
  },
];

function all<T>(answer: T, times: number): T[] {
  return Array(times).fill(answer);
}
