import { useTranslations } from "next-intl";
import type { PlanDuty } from "@/domain/plan/document";
import { PLAN_MARGIN, PLAN_REF, PLAN_ROW, PLAN_TEXT } from "./plan-grid";
import { ReviewMarked } from "./review-marked";
import { Icon } from "./ui/icon";

/** What is asked about a duty: how many questions wait, and the first of them. */
export type AskedOf = { open: number; href: string };

type Props = {
  duty: PlanDuty;
  asked: AskedOf | undefined;
  /** The words in question when the open question is about this duty; null marks none of them. */
  words: string | null;
  current: boolean;
};

/** One duty beside its questions: its reference, its words, and in the margin what is still to be answered. */
export function ReviewClause({ duty, asked, words, current }: Props) {
  const t = useTranslations("review");
  const { ref, marker, paragraphs, agencyLines } = duty;
  return (
    <section
      id={ref}
      aria-label={t("duty", { ref })}
      className={`scroll-mt-16 rounded-lg py-2 ${current ? "bg-accent-50 inset-shadow-own" : ""}`}
    >
      <div className={PLAN_ROW}>
        <span className={`${PLAN_REF} text-ink-3 ${current ? "font-heavy text-ink" : ""}`}>
          {ref}
        </span>
        <div className={PLAN_MARGIN}>{asked && <Margin {...asked} />}</div>
        <div className={`${PLAN_TEXT} @min-[38rem]:text-justify`}>
          {paragraphs.map((text, place) => (
            <p key={text} className={place > 0 ? "mt-2" : ""}>
              {place === 0 && marker && `${marker} `}
              <ReviewMarked text={text} words={words} />
            </p>
          ))}
          {agencyLines.map((text) => (
            <p key={text} className="mt-1 text-[1rem] text-ink-2 italic">
              <ReviewMarked text={text} words={words} />
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}

function Margin({ open, href }: AskedOf) {
  const t = useTranslations("review");
  return (
    <a
      href={href}
      className="inline-flex min-h-6 items-center gap-1.5 no-underline hover:underline coarse:min-h-11"
    >
      <Icon name={open > 0 ? "info" : "check"} />
      {open > 0 ? t("openHere", { count: open }) : t("answeredHere")}
    </a>
  );
}
