import { randomUUID } from "node:crypto";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ActForm } from "@/app/act-form";
import { ReviewCard } from "@/components/review-card";
import { ReviewSteps } from "@/components/review-steps";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { dayOf } from "@/domain/day";
import { now } from "@/server/clock";
import type { PlanReview } from "@/server/queries/plan-review";
import { openAgain } from "./actions";
import { type Question, questionHref } from "./asked";
import { DayOffYears } from "./day-off-years";
import { QuestionAbout } from "./question-about";
import { QuestionAnswer } from "./question-answer";
import { answerOf, placeOf } from "./shown";

type Props = {
  review: PlanReview;
  question: Question | null;
  /** The one that was answered just now. */
  answered: Question | null;
  problem: string | null;
};

/** The question that is open, and above it what the last answer was taken down as. */
export async function QuestionPane({ review, question, answered, problem }: Props) {
  const [t, refusal] = await Promise.all([getTranslations("review"), getTranslations("refusal")]);
  const { plan, questions } = review;
  const said = answerOf(t, review);
  const done = answered && said(answered);
  const years = { today: dayOf(now()), planEndsOn: plan.endsOn };
  const at = questions.findIndex(({ id }) => id === question?.id);
  const hrefAt = (place: number) => {
    const one = questions[place];
    return one ? questionHref(plan.id, one.id) : null;
  };
  return (
    <div className="mb-4 grid gap-3">
      {answered && done && (
        <Notice icon="check">
          <span role="status">
            {t("justAnswered", { place: placeOf(t, answered), answer: done.words })}
          </span>{" "}
          <Link href={questionHref(plan.id, answered.id)} prefetch={false}>
            {t("edit")}
          </Link>
        </Notice>
      )}
      <DayOffYears answer={answered?.answer ?? null} {...years} />
      {question ? (
        <ReviewCard
          kind={question.kind}
          duty={question.ref}
          raw={question.raw}
          excerpt={<QuestionAbout review={review} question={question} />}
          answer={said(question)}
          steps={
            <ReviewSteps
              at={at + 1}
              count={questions.length}
              previous={hrefAt(at - 1)}
              next={hrefAt(at + 1)}
            />
          }
        >
          <DayOffYears answer={question.answer} {...years} />
          <QuestionAnswer review={review} question={question} problem={problem} />
          {question.answer && (
            <ActForm
              id="open-again"
              action={openAgain}
              hidden={{ planId: plan.id, questionId: question.id, key: randomUUID() }}
              submit={t("openAgain")}
              sending={t("sending")}
              look="quiet"
              reasons={{
                not_found: refusal("not_found"),
                forbidden: refusal("forbidden"),
                signed_out: refusal("signed_out"),
              }}
              problems={{}}
            />
          )}
        </ReviewCard>
      ) : (
        <EmptyState icon="check" title={t("allAnswered")}>
          {t("allAnsweredNext")}
        </EmptyState>
      )}
    </div>
  );
}
