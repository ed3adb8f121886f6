import { agencyStaff } from "../../queries/agency-staff";
import { chosenToConfirm } from "../../queries/chosen-to-confirm";
import { requestPage } from "../../queries/requestable";
import { transferTargets } from "../../queries/transfer-targets";
import { taskOf } from "../commune";
import type { ActRow, QuestionRow } from "./rows";

const NOBODY = "7a3fbb3e-6f0e-4a5e-9d2c-0d5c3f1f7a11";
/** On a day that has passed. */
const ASKED = { request: "Thử.", lastDay: "01/12/2026" };
const all = <T>(answer: T, times: number): T[] => Array(times).fill(answer);

export const staffActs: ActRow[] = [
  //        son             mai             binh         thang        hanh         dung         phuong       lan          tuan
  {
    act: "name-officer",
    input: (ids) => ({ taskId: ids.police, officerId: NOBODY }),
    answers: [
      ...["forbidden", "forbidden", "not_found", "not_found", "not_found", "person_gone"],
      ...["not_found", "forbidden", "not_found"],
    ],
  },
  {
    act: "unstar-task",
    input: (ids) => ({ taskId: ids.police }),
    answers: [
      ...["status_changed", "forbidden", "not_found", "not_found", "not_found", "forbidden"],
      ...["not_found", "forbidden", "not_found"],
    ],
  },
  {
    act: "star-task",
    input: (ids) => ({ taskId: ids.shared }),
    answers: ["ok", ...all("forbidden", 5), "not_found", "forbidden", "not_found"],
  },
  {
    act: "withdraw-evidence",
    input: (ids) => ({ evidenceId: ids.proof, reason: "Thử." }),
    answers: [
      ...["forbidden", "forbidden", "not_found", "not_found", "status_changed", "not_found"],
      ...["not_found", "forbidden", "not_found"],
    ],
  },
  {
    act: "transfer-task",
    input: (ids) => ({
      ...{ taskId: ids.police, turn: "999", toAgencyId: ids.standing, reason: "Thử.", sure: "yes" },
    }),
    answers: [
      ...["status_changed", "forbidden", "not_found", "not_found", "not_found", "forbidden"],
      ...["not_found", "forbidden", "not_found"],
    ],
  },
  {
    act: "request-task",
    input: (ids) => ({ ...ASKED, dutyId: ids.sharedDuty, agencyId: ids.policeAgency }),
    answers: ["invalid", "invalid", ...all("forbidden", 7)],
  },
];

export const staffQuestions: QuestionRow[] = [
  {
    query: "requestable",
    what: "the agencies that something can be asked of under the duty of six",
    ask: async (actor, ids) => {
      const asked = { planId: ids.planId ?? "", ref: "III.3" };
      return (await requestPage(actor, asked, "2026-12-14"))?.performers.length ?? "-";
    },
    answers: [6, 6, ...all("-", 7)],
  },
  {
    query: "chosen-to-confirm",
    what: "a submission of the insurance alone that was ticked",
    ask: async (actor, ids) => (await chosenToConfirm(actor, [ids.waiting ?? ""])).length,
    answers: [1, 1, 0, 0, 1, 0, 0, 1, 0],
  },
  {
    query: "transfer-targets",
    what: "the agencies that could take a task of the police over",
    ask: async (actor) => {
      const task = await taskOf("V.3.1", "Công an xã");
      const governed = { ...task, submission: null, extension: null };
      return (await transferTargets(actor, governed)).length;
    },
    answers: [11, ...all(0, 8)],
  },
  {
    query: "agency-staff",
    what: "who works for the police",
    ask: async (actor, ids) =>
      (await agencyStaff(actor, ids.policeAgency ?? "", "2026-12-14")).length,
    answers: [1, 1, 0, 0, 0, 1, 0, 1, 0],
  },
];
