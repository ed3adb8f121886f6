import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/app/form-words";
import type { PlanReview } from "@/server/queries/plan-review";
import { answer, nameMembers } from "./actions";
import { AnnexForm } from "./annex-form";
import { answerFields } from "./answer-fields";
import { AnswerForm } from "./answer-form";
import type { Question } from "./asked";

type Props = {
  review: PlanReview;
  question: Question;
  /** Why a file that was sent was not taken. */
  problem: string | null;
};

const SUBMIT: Partial<Record<Question["kind"], "submitAgree" | "submitNoAnnex">> = {
  name_variant: "submitAgree",
  duty_repeated: "submitAgree",
  annex_missing: "submitNoAnnex",
};

/** What a question is answered with. */
export async function QuestionAnswer({ review, question, problem }: Props) {
  const t = await getTranslations("review");
  const { agencies } = review;
  const hidden = {
    planId: review.plan.id,
    questionId: question.id,
    kind: question.kind,
    seen: question.answeredAt?.toISOString() ?? "",
    key: randomUUID(),
  };
  const fold = question.answer || question.members.length > 0 ? t("edit") : undefined;
  const form =
    question.kind === "members_unknown" ? (
      <AnswerForm
        key={question.id}
        action={nameMembers}
        hidden={{
          ...hidden,
          groupId: question.groupId ?? "",
          seen: [...question.members].sort().join(),
        }}
        fields={[
          {
            kind: "choices",
            id: "members",
            type: "checkbox",
            legend: t("field.members"),
            hint: t("field.membersHint"),
            columns: true,
            choices: agencies
              .filter((agency) => agency.kind === "agency")
              .map(({ id, name }) => ({
                name: `members.${id}`,
                value: id,
                label: name,
                chosen: question.members.includes(id),
              })),
          },
        ]}
        submit={t("submit")}
        fold={fold}
      />
    ) : (
      <AnswerForm
        key={question.id}
        action={answer}
        hidden={hidden}
        fields={answerFields(t, {
          kind: question.kind,
          answer: question.answer,
          stated: namedIn(review, question, true),
          parties: namedIn(review, question, false),
          agencies,
          suggestions: question.suggestions,
        })}
        submit={t(SUBMIT[question.kind] ?? "submit")}
        fold={fold}
      />
    );
  return (
    <>
      {question.kind === "annex_missing" && (
        <AnnexForm planId={review.plan.id} questionId={question.id} problem={problem} />
      )}
      <FormWords of={["review", "form", "field", "refusal"]}>{form}</FormWords>
    </>
  );
}

/** Whom a duty names as far as the commune knows them: by the plan's own words, or by answers as well. */
function namedIn(
  { duties, questions, agencies }: PlanReview,
  { ref }: Question,
  isStated: boolean,
) {
  const parties = duties.find((duty) => duty.ref === ref)?.parties ?? [];
  const ids = new Set(
    parties.flatMap(({ agencyId, stated }) => (isStated ? stated?.agencyId : agencyId) ?? []),
  );
  for (const { answer } of isStated ? [] : questions.filter((one) => one.ref === ref)) {
    if (answer && "agencies" in answer) for (const id of answer.agencies) ids.add(id);
    if (answer && "agency" in answer && answer.agency) ids.add(answer.agency);
  }
  return agencies.filter(({ id }) => ids.has(id));
}
