import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Figure, FigureLink } from "./figure";

type Props = {
  total: Figure;
  noDeadline: Figure;
  dated: Figure;
  /** Nobody has said which last day holds for duties that state none. */
  dayOpen: boolean;
  /** Where it is said; null for a reader who is none of those who may. */
  answerHref: string | null;
};

/** The honest first day: what is not there yet, why, and what makes the board speak. */
export function FirstSteps({ total, noDeadline, dated, dayOpen, answerHref }: Props) {
  const t = useTranslations("steering.first");
  const link = (figure: Figure) => (words: ReactNode) => (
    <FigureLink figure={figure} className="font-semibold text-ink">
      {words}
    </FigureLink>
  );
  return (
    <div className="grid gap-2 text-base">
      <p>
        {t.rich("notBegun", { count: total.count, link: link(total) })}{" "}
        {noDeadline.count > 0 &&
          t.rich("noDeadline", {
            none: noDeadline.count,
            dated: dated.count,
            none_link: link(noDeadline),
            dated_link: link(dated),
          })}
      </p>
      {noDeadline.count > 0 && <p>{t("why")}</p>}
      {noDeadline.count > 0 && (
        <p className="font-semibold">
          {dayOpen ? t(answerHref ? "answer" : "answerOther") : t("setDays")}{" "}
          {dayOpen && answerHref && <a href={answerHref}>{t("toAnswer")}</a>}
        </p>
      )}
    </div>
  );
}
