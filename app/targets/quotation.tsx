import { useTranslations } from "next-intl";
import type { TargetRow } from "@/server/queries/target-rows";
import { useFigure } from "./figure-words";

/** What the plan says of a target, word for word, and what was read of it. */
export function Quotation({ target }: { target: TargetRow }) {
  const t = useTranslations("targets");
  const figure = useFigure(target.unit);
  const { finalValue, finalYear, yearlyGain, isAtLeast } = target;
  const facts = [
    finalValue !== null &&
      t(isAtLeast ? "finalAtLeast" : "final", {
        value: figure(finalValue),
        year: String(finalYear ?? ""),
        dated: String(finalYear !== null),
      }),
    yearlyGain !== null && t("gain", { value: figure(yearlyGain) }),
    target.statedAt !== null && t("filledIn"),
    target.responsibleAgencyName !== null &&
      (target.responsibleDutyRef === null
        ? t("reportedBy", { agency: target.responsibleAgencyName })
        : t("reportedByDuty", {
            agency: target.responsibleAgencyName,
            ref: target.responsibleDutyRef,
          })),
  ].filter(Boolean);
  return (
    <div className="grid gap-2">
      {[target.quote, target.gainQuote].filter(Boolean).map((quote) => (
        <blockquote key={quote} lang="vi" className="border-l-2 border-line-strong pl-3 font-serif">
          {quote}
        </blockquote>
      ))}
      {facts.length > 0 && <p className="text-sm text-ink-2">{facts.join(" ")}</p>}
    </div>
  );
}
