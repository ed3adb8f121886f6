import { and, eq, inArray } from "drizzle-orm";
import type { Visible } from "../../db/visibility";
import { steers } from "../../domain/permissions";
import type { Answer } from "../../domain/plan-answers";
import { answerFields } from "../answer-fields";
import { askedQuestion, keepAnswer, type QuestionSubject } from "../asked-question";
import { command, type Scope } from "../command";

/**
 * Answers one question of a plan; it takes effect with the next publishing. It may be answered again at any
 * time, and the trail keeps what was said before. Input: `questionId`, the question's `kind`, and
 *
 * - `default_last_day`, `no_deadline`: `choice` day | none, `day` as 31/12 (every period) or 31/12/2026
 * - `lead_not_named`: `leads`, ids of agencies or groups of the duty
 * - `open_group`: `agencies`, ids; or `none` = on, when nobody is concerned
 * - `agency_unclear`, `agency_outside`: `choice` agency | none, `agencyId`
 * - `number_missing`: `number`; `date_missing`: `day`
 * - `annex_missing`: `choice` none; a file goes to the plan's annex address instead
 * - `name_variant`, `duty_repeated`: nothing more, they are confirmed
 *
 * Many ids come under one name. With `seen` (when it was answered, as the form showed it; empty when never) an
 * answer that somebody gave meanwhile is not written over. The members of a group are named by `setGroupMembers`.
 */
export const answerQuestion = command({
  event: "plan.question_answered",
  input: answerFields,
  load: async (scope, input) => {
    const question = await askedQuestion(scope, input.questionId);
    if (!question) return null;
    return { ...question, ...(await namedIn(scope, question, idsIn(input.answer))) };
  },
  may: steers,
  refuse: (question, input) => {
    if (question.kind !== input.kind) return { reason: "not_found" };
    const { seen } = input;
    if (seen !== undefined && seen !== (question.answeredAt?.toISOString() ?? ""))
      return { reason: "answer_changed" };
    const ids = idsIn(input.answer);
    if (question.named.length < ids.length)
      return { reason: "invalid", fields: { [FIELD[input.kind] ?? "choice"]: "choice" } };
    if (input.kind !== "lead_not_named") return null;
    return ids.every((id) => question.inDuty.has(id))
      ? null
      : { reason: "not_in_duty", fields: { leads: "choice" } };
  },
  apply: async (act, question, { kind, answer }) => {
    await keepAnswer(act, question.id, answer);
    const { ref, raw, answer: earlier, named } = question;
    return {
      payload: { kind, ref, raw, answer, earlier, named },
      about: { planId: question.planId },
      value: null,
    };
  },
});

const FIELD: Partial<Record<QuestionSubject["kind"], string>> = {
  lead_not_named: "leads",
  open_group: "agencies",
  agency_unclear: "agencyId",
  agency_outside: "agencyId",
};

/** The agencies that an answer names. */
function idsIn(answer: Answer): string[] {
  if ("leads" in answer) return answer.leads;
  if ("agencies" in answer) return answer.agencies;
  return "agency" in answer && answer.agency ? [answer.agency] : [];
}

/** What the named agencies are called, and who has a part in the duty: by the plan or by an answer so far. */
async function namedIn({ visible }: Scope, question: QuestionSubject, ids: string[]) {
  if (ids.length === 0) return { named: [], inDuty: new Set<string>() };
  const agency = visible.agencies();
  const named = await visible.read
    .select({ name: agency.name })
    .from(agency)
    .where(inArray(agency.id, ids))
    .orderBy(agency.protocolOrder);
  const inDuty = await bodiesOf(visible, question);
  return { named: named.map(({ name }) => name), inDuty };
}

async function bodiesOf(visible: Visible, { planId, ref }: QuestionSubject) {
  const duty = visible.duties();
  const party = visible.dutyAgencies();
  const question = visible.questions();
  const here = <T extends typeof duty | typeof question>(of: T) =>
    and(eq(of.planId, planId), eq(of.ref, ref ?? ""));
  const parties = await visible.read
    .select({ agencyId: party.agencyId })
    .from(party)
    .innerJoin(duty, eq(duty.id, party.dutyId))
    .where(here(duty));
  const answers = await visible.read
    .select({ answer: question.answer })
    .from(question)
    .where(
      and(
        here(question),
        inArray(question.kind, ["open_group", "agency_unclear", "agency_outside"]),
      ),
    );
  const answered = answers.flatMap(({ answer }) => (answer ? idsIn(answer) : []));
  return new Set([...parties.flatMap(({ agencyId }) => agencyId ?? []), ...answered]);
}
