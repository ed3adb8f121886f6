import { answerRaised } from "../../commands/answer-raised";
import { closeDirective } from "../../commands/close-directive";
import type { Company } from "../../demonstration/company";
import { done } from "../../found";
import { directivesPage } from "../../queries/directives";
import { lastUrges } from "../../queries/last-urges";
import { openDirectives } from "../../queries/open-directives";
import { urgePreview } from "../../queries/urge-preview";
import { urgedMe } from "../../queries/urged-me";
import { taskOf } from "../commune";
import { givenDirective, lastObstacle } from "../directives";
import type { ActRow, Ids, QuestionRow } from "./rows";

/**
 * A directive about the plan for the police alone, closed, one for Hạnh's agency that waits, and an obstacle of
 * Thắng's that is answered, so that nothing is changed by asking.
 */
export async function directOnce({ son, hanh }: Company, now: Date, ids: Record<string, string>) {
  const occasion = { actor: son, now };
  const to = { planId: ids.planId ?? "", agencies: [ids.policeAgency ?? ""] };
  const { directiveId, boundId } = await givenDirective(son, now, to);
  done(await closeDirective(occasion, { boundId }));
  await givenDirective(son, now, { ...to, agencies: [hanh.agencyId] });
  const taskId = ids.shared ?? "";
  const raised = await lastObstacle(taskId);
  const answer = { taskId, updateId: raised, kind: "obstacle", text: "Đã có văn bản." } as const;
  done(await answerRaised(occasion, answer));
  const late = (await taskOf("V.2.2", "Phòng Kinh tế")).id;
  Object.assign(ids, { directive: directiveId, boundDirective: boundId, raised, late });
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

const DAY = "2026-12-14";

// Everything overdue has been urged twice by the acts above: five tasks, two of Hạnh's and one of Thắng's.
export const directingQuestions: QuestionRow[] = [
  {
    query: "urge-preview",
    what: "overdue tasks that would be urged",
    ask: async (actor, { planId = "" }) =>
      (await urgePreview(actor, { scope: "overdue", planId }, DAY))?.total ?? "-",
    answers: [5, 5, "-", "-", "-", "-", "-", "-", "-"],
  },
  {
    query: "last-urges",
    what: "how often a task of Thắng's was urged",
    ask: async (actor, { late = "" }) => (await lastUrges(actor, [late])).get(late)?.nth ?? "-",
    answers: [2, 2, "-", 2, "-", "-", "-", 2, "-"],
  },
  {
    query: "urged-me",
    what: "tasks they were urged about",
    ask: async (actor) => (await urgedMe(actor)).flatMap(({ tasks }) => tasks).length,
    answers: [0, 0, 0, 1, 2, 0, 0, 0, 0],
  },
  {
    query: "open-directives",
    what: "directives that wait",
    ask: async (actor, { planId = "" }) => (await openDirectives(actor, { planId, on: DAY })).total,
    answers: [1, 1, 0, 0, 1, 0, 0, 1, 0],
  },
  {
    query: "directives",
    what: "directives, closed or not",
    ask: async (actor) =>
      (await directivesPage(actor, { standing: null, agencyId: null, page: 1 })).total,
    answers: [2, 2, 0, 0, 1, 1, 0, 2, 0],
  },
];
