import { useTranslations } from "next-intl";
import { ReviewExcerpt } from "@/components/review-excerpt";
import type { PlanReview } from "@/server/queries/plan-review";
import { type Question, wordsOf } from "./asked";
import { clausesNaming, passageOf, writtenForms } from "./places";

type Props = { review: PlanReview; question: Question };

/** The plan's own words around a question; for a name every way it is written, for a group every clause. */
export function QuestionAbout({ review, question }: Props) {
  const t = useTranslations("review");
  const { document, duties, agencies } = review;
  const { kind, ref, raw, groupId } = question;
  if (kind === "name_variant") {
    const agency = agencies.find(({ name }) => name === raw);
    const names = [raw ?? "", agency?.shortName ?? "", ...(agency?.aliases ?? [])];
    return (
      <ul className="border-l-3 border-accent-200 pl-3 text-sm">
        {writtenForms(document, names).map(({ form, refs }) => (
          <li key={form}>
            <span lang="vi" className="font-serif text-[1rem]">
              {form}
            </span>{" "}
            <span className="text-ink-3">{refs.join(", ")}</span>
          </li>
        ))}
      </ul>
    );
  }
  const passage = passageOf(document, ref, wordsOf(question));
  const other = kind === "duty_repeated" ? passageOf(document, raw, null) : null;
  return (
    <>
      {[passage, other].map(
        (one) =>
          one && (
            <ReviewExcerpt
              key={one.ref}
              paragraphs={one.paragraphs}
              agencyLines={one.agencyLines}
              words={wordsOf(question)}
              place={{ ref: one.ref, href: one === other ? `#${one.ref}` : "#here" }}
            />
          ),
      )}
      {groupId && (
        <p className="text-sm text-ink-2">
          {t("groupIn", { refs: clausesNaming(duties, groupId).join(", ") })}
        </p>
      )}
    </>
  );
}
