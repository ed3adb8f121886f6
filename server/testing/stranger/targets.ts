import type { Person } from "../../../domain/person";
import { reportTarget } from "../../commands/report-target";
import { withdrawTargetReport } from "../../commands/withdraw-target-report";
import type { Company } from "../../demonstration/company";
import { done } from "../../found";
import { dueTargets, returnedTargetReports } from "../../queries/due-targets";
import { pastedFigures } from "../../queries/pasted-figures";
import { receivedTargetFile } from "../../queries/received-target-file";
import { targetFigures } from "../../queries/target-figures";
import { targetPage } from "../../queries/target-page";
import { targetReportFile } from "../../queries/target-report-file";
import { targetShares } from "../../queries/target-shares";
import { targets } from "../../queries/targets";
import { villages } from "../../queries/villages";
import { waitingTargetReports } from "../../queries/waiting-target-reports";
import { receiveTargetReport } from "../../receive-target-report";
import { targetReport, targetsOfPlan } from "../targets";
import type { ActRow, Ids, QuestionRow } from "./rows";

/** A figure of the share of the labour force that Hạnh's agency has taken back, so that nothing is changed by asking. */
export async function reportTargetOnce({ hanh }: Company, now: Date, ids: Record<string, string>) {
  const { rate, voluntary } = await targetsOfPlan();
  const occasion = { actor: hanh, now };
  const sent = done(await reportTarget(occasion, targetReport(rate.id, "2026-07-31", "41,5")));
  done(await withdrawTargetReport(occasion, sent));
  Object.assign(ids, { target: rate.id, part: voluntary.id, targetReport: sent.reportId });
  ids.received = await refuseTargetReport(hanh, rate.id, now);
}

/** A report whose figure cannot be read: its file waits for its author. */
async function refuseTargetReport(actor: Person, targetId: string, now: Date): Promise<string> {
  const form = new FormData();
  form.set("value", "bốn mốt");
  form.append("files", new File(["Danh sách\n"], "danh-sách.txt", { type: "text/plain" }));
  const request = new Request("http://localhost/", { method: "POST", body: form });
  const answer = await receiveTargetReport(request, { actor, targetId, clock: () => now });
  return /kept=([0-9a-f-]+)/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";
}

const gone = "not_found";
const not = "forbidden";
const target = ({ target: targetId }: Ids) => ({ targetId });
const report = ({ targetReport: reportId }: Ids) => ({ reportId });
/** Those who steer are told why not; to all others it is not theirs. */
const steering = (answer: string) => [answer, answer, ...all(not, 7)];
const judged = "status_changed";

//                                         son     mai     binh  thang hanh    dung  phuong lan tuan
export const targetsActs: ActRow[] = [
  {
    act: "read-targets",
    input: ({ planId }) => ({ planId }),
    answers: steering("already_stated"),
  },
  {
    act: "read-targets",
    input: ({ draft }) => ({ planId: draft }),
    answers: all(gone, 9),
  },
  {
    act: "set-target-agency",
    input: (ids) => ({ ...target(ids), agencyId: ids.planId }),
    answers: steering("invalid"),
  },
  {
    act: "state-target",
    input: (ids) => ({
      ...target(ids),
      ...{ name: "Thử", unit: "people", finalYear: "2030", finalValue: "1" },
    }),
    answers: steering("already_stated"),
  },
  {
    act: "enter-figures",
    input: (ids) => ({ ...target(ids), figures: [] }),
    answers: steering("nothing_changed"),
  },
  // The plan says no yearly gain of it.
  { act: "work-back-figures", input: target, answers: steering("not_derivable") },
  {
    act: "report-target",
    input: (ids) => ({ ...target(ids), value: "1", period: "" }),
    // Those who steer write down what came on paper.
    answers: ["invalid", "invalid", not, not, "invalid", not, not, not, not],
  },
  {
    act: "correct-target-report",
    input: (ids) => ({ ...report(ids), value: "1" }),
    answers: [not, not, gone, gone, judged, gone, gone, not, gone],
  },
  {
    act: "confirm-target-report",
    input: report,
    answers: [judged, judged, gone, gone, not, gone, gone, not, gone],
  },
  {
    act: "return-target-report",
    input: (ids) => ({ ...report(ids), reason: "Thử." }),
    answers: [judged, judged, gone, gone, not, gone, gone, not, gone],
  },
  {
    act: "withdraw-target-report",
    input: report,
    answers: [not, not, gone, gone, judged, gone, gone, not, gone],
  },
];

export const targetsQuestions: QuestionRow[] = [
  {
    query: "targets",
    what: "the targets of the plan",
    ask: async (actor, { planId }) => (await targets(actor, planId)).length,
    answers: all(3, 9),
  },
  {
    query: "target-page",
    what: "what may be done with a target, and the reports that nobody has confirmed",
    ask: async (actor, ids) => {
      const page = await targetPage(actor, ids.target ?? "");
      const open = page?.target.reports.filter(({ state }) => state !== "confirmed");
      return page && [page.mayEnter, page.mayReport, open?.length].map(Number).join("");
    },
    answers: ["101", "101", "000", "000", "011", "000", "000", "001", "000"],
  },
  {
    query: "target-figures",
    what: "what is missing, and how many agencies could be chosen to report",
    ask: async (actor, ids) => {
      const page = await targetFigures(actor, ids.target ?? "");
      const chosen = (page?.agencies.length ?? 0) > 0;
      return [
        page?.missing.map(({ code }) => code).join(" "),
        chosen,
        page?.annexQuestionId != null,
      ];
    },
    answers: [
      ["baseline years", true, true],
      ["baseline years", true, true],
      ...all(["baseline years", false, false], 7),
    ],
  },
  {
    query: "target-shares",
    what: "the years in which villages could have a share",
    ask: async (actor, ids) =>
      (await targetShares(actor, ids.target ?? "", { page: 1 }))?.sums.length,
    answers: all(5, 9),
  },
  {
    query: "pasted-figures",
    what: "what a pasted table would write",
    ask: async (actor, ids) => {
      const table = { kind: "planned", text: "2026\t41,5\n2027\t44", source: "", sourceDay: "" };
      const asked = { targetId: ids.target ?? "", ...table };
      return (await pastedFigures(actor, asked as never))?.rows.length ?? "-";
    },
    answers: [2, 2, ...all("-", 7)],
  },
  {
    query: "target-report-file",
    what: "the file of a report that never was",
    ask: async (actor, ids) => targetReportFile(actor, ids.target ?? ""),
    answers: all(null, 9),
  },
  {
    query: "received-target-file",
    what: "the file that came with Hạnh's refused figure",
    ask: async (actor, ids) =>
      (await receivedTargetFile(actor, ids.target ?? "", ids.received ?? ""))?.name ?? null,
    answers: [...all<string | null>(null, 4), "danh-sách.txt", ...all(null, 4)],
  },
  {
    query: "villages",
    what: "the villages of the commune before any was brought in",
    ask: async (actor) => (await villages(actor)).length,
    answers: all(0, 9),
  },
  {
    query: "due-targets",
    what: "targets whose figure of the last quarter the agency owes",
    ask: async (actor) => (await dueTargets(actor, "2026-12-14")).length,
    answers: [0, 0, 0, 0, 1, 0, 0, 0, 0],
  },
  {
    query: "due-targets",
    what: "figures given back to the agency, of which there are none",
    ask: async (actor) => (await returnedTargetReports(actor)).length,
    answers: all(0, 9),
  },
  {
    query: "waiting-target-reports",
    what: "figures to confirm",
    ask: async (actor) => (await waitingTargetReports(actor)).total,
    answers: [1, 1, 0, 0, 0, 0, 0, 0, 0],
  },
];

function all<T>(answer: T, times: number): T[] {
  return Array(times).fill(answer);
}
