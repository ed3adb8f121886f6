import { eq } from "drizzle-orm";
import { planQuestions, plans } from "../db/schema/plans";
import type { GovernedPlan } from "../domain/permissions";
import type { AnswerableKind, Answers } from "../domain/plan-answers";
import type { Act, Scope } from "./command";

/** A question with the plan it is of, as the rules see it. */
export type QuestionSubject = GovernedPlan & {
  id: string;
  planId: string;
  kind: AnswerableKind;
  ref: string | null;
  raw: string | null;
  answer: Answers[AnswerableKind] | null;
  answeredAt: Date | null;
};

/** The question a command is about. Its plan is held, so that no answer slips in while the plan is published. */
export async function askedQuestion(
  scope: Scope,
  questionId: string,
): Promise<QuestionSubject | null> {
  const { visible } = scope;
  const question = visible.questions();
  const plan = visible.plans();
  const [of] = await visible.read
    .select({ planId: question.planId })
    .from(question)
    .where(eq(question.id, questionId));
  if (!of) return null;
  await visible.read
    .select({ id: plans.id })
    .from(plans)
    .where(eq(plans.id, of.planId))
    .for("update");
  const [row] = await visible.read
    .select({
      id: question.id,
      planId: question.planId,
      kind: question.kind,
      ref: question.ref,
      raw: question.raw,
      answer: question.answer,
      answeredAt: question.answeredAt,
      standingAgencyId: plan.standingAgencyId,
    })
    .from(question)
    .innerJoin(plan, eq(plan.id, question.planId))
    .where(eq(question.id, questionId));
  // A group's members are named where the group is.
  if (!row || row.kind === "members_unknown") return null;
  return { ...row, kind: row.kind };
}

/** Keeps what was answered, or that the question is open again. The trail has what was answered before. */
export async function keepAnswer(
  act: Act,
  questionId: string,
  answer: Answers[AnswerableKind] | null,
): Promise<void> {
  const answered = { answer, answeredAt: act.now, answeredBy: act.person().userId };
  await act.write.update(planQuestions, { id: questionId }, answered);
}
