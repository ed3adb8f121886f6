import { answerRaised } from "../../commands/answer-raised";
import { closeDirective } from "../../commands/close-directive";
import type { Company } from "../../demonstration/company";
import { done } from "../../found";
import { givenDirective, lastObstacle } from "../directives";
import type { ActRow, Ids, QuestionRow } from "./rows";

/**
 * A directive about the plan for the police alone, closed, and an obstacle of Thắng's that is answered, so that
 * nothing is changed by asking.
 */
export async function directOnce({ son }: Company, now: Date, ids: Record<string, string>) {
  const occasion = { actor: son, now };
  const to = { planId: ids.planId ?? "", agencies: [ids.policeAgency ?? ""] };
  const { directiveId, boundId } = await givenDirective(son, now, to);
  done(await closeDirective(occasion, { boundId }));
  const taskId = ids.shared ?? "";
  const raised = await lastObstacle(taskId);
  const answer = { taskId, updateId: raised, kind: "obstacle", text: "Đã có văn bản." } as const;
  done(await answerRaised(occasion, answer));
  Object.assign(ids, { directive: directiveId, boundDirective: boundId, raised });
}

const agency = ({ planId, policeAgency }: Ids) => ({ planId, agencyId: policeAgency });
const over = "directive_closed";
const gone = "not_found";
const not = "forbidden";

export const directingActs: ActRow[] = [
  {
    act: "urge-task",
    input: ({ waiting }) => ({ taskId: waiting }),
    //         son               mai               binh  thang hanh dung  phuong lan tuan
    answers: ["status_changed", "status_changed", gone, gone, not, gone, gone, not, gone],
  },
  {
    act: "urge-agency",
    input: agency,
    answers: ["nothing_overdue", "nothing_overdue", not, not, not, not, not, not, not],
  },
  {
    act: "urge-overdue",
    input: ({ planId }) => ({ planId }),
    answers: ["ok", "ok", not, not, not, not, not, not, not],
  },
  {
    act: "remind-directive",
    input: ({ boundDirective }) => ({ boundId: boundDirective }),
    answers: [over, over, gone, gone, gone, not, gone, not, gone],
  },
  {
    act: "give-directive",
    input: (ids) => ({
      ...{ planId: ids.planId, agencies: [ids.policeAgency] },
      ...{ text: "Thử.", answerBy: "13/12/2026" },
    }),
    answers: ["invalid", not, not, not, not, not, not, not, not],
  },
  {
    act: "give-directive",
    input: ({ police, policeAgency }) => ({
      ...{ taskId: police, agencies: [policeAgency] },
      ...{ text: "Thử.", answerBy: "13/12/2026" },
    }),
    answers: ["invalid", not, gone, gone, gone, not, gone, not, gone],
  },
  {
    act: "acknowledge-directive",
    input: ({ directive }) => ({ directiveId: directive }),
    answers: [not, not, gone, gone, gone, over, gone, not, gone],
  },
  {
    act: "answer-directive",
    input: ({ directive }) => ({ directiveId: directive, answer: "Thử." }),
    answers: [not, not, gone, gone, gone, over, gone, not, gone],
  },
  {
    act: "close-directive",
    input: ({ boundDirective }) => ({ boundId: boundDirective }),
    answers: [over, not, gone, gone, gone, not, gone, not, gone],
  },
  {
    act: "answer-raised",
    input: ({ raised, shared }) => ({
      ...{ taskId: shared, updateId: raised },
      ...{ kind: "obstacle", text: "Thử." },
    }),
    answers: ["already_answered", "already_answered", not, not, not, not, gone, not, gone],
  },
];

export const directingQuestions: QuestionRow[] = [];
