import type { getTranslations } from "next-intl/server";
import type { AskedOf } from "@/components/review-clause";
import type { ReviewGroup } from "@/components/review-groups";
import type { AnswerableKind, Answers } from "@/domain/plan-answers";
import { ASKED_KINDS } from "@/domain/plan-answers";
import { writeInstant } from "@/domain/vietnamese-day";
import type { PlanReview } from "@/server/queries/plan-review";
import { answerWords } from "./answer-words";
import { type Question, questionHref } from "./asked";

type Words = Awaited<ReturnType<typeof getTranslations<"review">>>;

/** All questions by kind, in the order in which they are asked. */
export function groupsOf(t: Words, review: PlanReview, current: Question | null): ReviewGroup[] {
  const said = answerOf(t, review);
  return ASKED_KINDS.flatMap((kind) => {
    const rows = review.questions
      .filter((question) => question.kind === kind)
      .map((question) => ({
        id: question.id,
        href: questionHref(review.plan.id, question.id),
        place: placeOf(t, question),
        isOpen: question.isOpen,
        answer: said(question) ?? (question.isOpen ? null : { words: t("said.byDefault"), by: "" }),
        current: question.id === current?.id,
      }));
    return rows.length > 0 ? [{ kind, rows }] : [];
  });
}

/** Where a question is asked, short enough for a list. */
export function placeOf(t: Words, { kind, ref, raw }: Question): string {
  if (kind === "duty_repeated") return `${ref}, ${raw}`;
  if (kind === "agency_unclear" || kind === "agency_outside") return `${ref} ${raw}`;
  if (kind === "number_missing" || kind === "date_missing") return t(`kind.${kind}`);
  return ref ?? raw ?? t(`kind.${kind}`);
}

/** What each question was answered with, by whom and when; null while it has no answer. */
export function answerOf(t: Words, { agencies, plan }: PlanReview) {
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? "";
  const say = answerWords(t, nameOf);
  return (question: Question) => {
    const { kind, answer, members, answeredAt, answeredBy, pending } = question;
    if (kind === "members_unknown") {
      if (members.length === 0) return null;
      return { words: members.map(nameOf).join("; "), by: t("answeredInRegister") };
    }
    if (!answer) return null;
    const by = [
      answeredBy &&
        answeredAt &&
        t("answeredBy", { name: answeredBy, at: writeInstant(answeredAt) }),
      pending && plan.publishedAt && t("notPublished"),
    ];
    return {
      words: say(kind, answer as Answers[AnswerableKind]),
      by: by.filter(Boolean).join(" · "),
    };
  };
}

/** What stands in the margin of each duty: how many questions wait there, and the way to the first. */
export function marginsOf(
  questions: readonly Question[],
  hrefOf: (questionId: string) => string,
): Map<string, AskedOf> {
  const margins = new Map<string, AskedOf>();
  for (const { id, ref, isOpen } of questions) {
    if (ref === null) continue;
    const known = margins.get(ref);
    const first = !known || (known.open === 0 && isOpen);
    margins.set(ref, {
      open: (known?.open ?? 0) + (isOpen ? 1 : 0),
      href: first ? hrefOf(id) : known.href,
    });
  }
  return margins;
}
