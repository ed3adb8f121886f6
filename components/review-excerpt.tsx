import { useTranslations } from "next-intl";
import { findWords } from "@/domain/plan/find-words";
import { ReviewMarked } from "./review-marked";
import { Icon } from "./ui/icon";

type Props = {
  /** The clause as it stands in the plan, to the letter. */
  paragraphs: readonly string[];
  agencyLines: readonly string[];
  /** The words in question, marked. */
  words: string | null;
  /** The clause's reference and where it stands; null for words of the plan as a whole. */
  place: { ref: string | null; href: string };
};

/** Words in question are never cut; the rest of a long clause is one link away, or beside. */
function holds(text: string, words: string | null): boolean {
  return words !== null && findWords(text, words).length > 0;
}

/** The plan's own words around a question. */
export function ReviewExcerpt({ paragraphs, agencyLines, words, place }: Props) {
  const t = useTranslations("review");
  return (
    <blockquote lang="vi" className="border-l-3 border-accent-200 pl-3 font-serif">
      {paragraphs.map((text, at) => (
        <p
          key={text}
          className={`text-[1rem] leading-6.5 ${at > 0 ? "mt-1.5" : ""} ${holds(text, words) ? "" : "line-clamp-4"}`}
        >
          <ReviewMarked text={text} words={words} />
        </p>
      ))}
      {agencyLines.map((text) => (
        <p key={text} className="mt-1 text-[1rem] leading-6.5 text-ink-2 italic">
          <ReviewMarked text={text} words={words} />
        </p>
      ))}
      <p className="mt-1 font-sans text-xs text-ink-3">
        <a href={place.href} className="inline-flex min-h-6 items-center gap-1.5 coarse:min-h-11">
          <Icon name="document" />
          {place.ref ? t("place", { ref: place.ref }) : t("placeOfAll")}
        </a>
      </p>
    </blockquote>
  );
}
