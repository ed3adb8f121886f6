import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/app/frame";
import { ReviewGroups } from "@/components/review-groups";
import { ReviewPlace } from "@/components/review-place";
import { ReviewSource } from "@/components/review-source";
import { Icon } from "@/components/ui/icon";
import { dayOf } from "@/domain/day";
import { isUuid } from "@/domain/uuid";
import { now } from "@/server/clock";
import { planReview } from "@/server/queries/plan-review";
import { publishPreview } from "@/server/queries/publish-preview";
import { requireViewer } from "@/server/session";
import { type Asked, currentQuestion, questionHref, wordsOf } from "./asked";
import { QuestionPane } from "./question-pane";
import { ReviewHead } from "./review-head";
import { groupsOf, marginsOf } from "./shown";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("title") };
}

/** The reading of a plan beside its source, question by question, for those who steer it. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  if (!isUuid(id)) notFound();
  const [t, review, preview] = await Promise.all([
    getTranslations("review"),
    planReview(viewer.actor, id),
    publishPreview(viewer.actor, id, dayOf(now())),
  ]);
  if (!review || !preview) notFound();
  const { questions } = review;
  const current = currentQuestion(questions, asked);
  return (
    <Frame viewer={viewer} current="plan" full>
      <ReviewHead
        plan={review.plan}
        open={questions.filter(({ isOpen }) => isOpen).length}
        preview={preview}
      />
      <div className="wide:flex wide:flex-row-reverse">
        <div className="px-4 pt-3 pb-6 wide:sticky wide:top-(--masthead) wide:max-h-[calc(100dvh-var(--masthead))] wide:w-96 wide:flex-none wide:self-start wide:overflow-y-auto wide:border-l wide:border-line desk:w-112">
          <QuestionPane
            review={review}
            question={current}
            problem={typeof asked.problem === "string" ? asked.problem : null}
            answered={questions.find(({ id: one }) => one === asked.after) ?? null}
          />
          <ReviewPlace question={current?.id ?? null} />
          <ReviewGroups groups={groupsOf(t, review, current)} />
        </div>
        <div
          id="source"
          className="@container min-w-0 flex-1 bg-surface phone:not-has-[#here:target]:hidden"
        >
          <a
            href="#question"
            className="flex min-h-11 items-center gap-1.5 border-b border-line px-4 text-sm wide:hidden"
          >
            <Icon name="left" />
            {t("backToQuestion")}
          </a>
          <h2 className="sr-only">{t("source")}</h2>
          <ReviewSource
            blocks={review.document}
            current={{ ref: current?.ref ?? null, words: current && wordsOf(current) }}
            asked={marginsOf(questions, (one) => questionHref(id, one))}
          />
        </div>
      </div>
    </Frame>
  );
}
