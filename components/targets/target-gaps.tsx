import { useTranslations } from "next-intl";
import { inOneSentence } from "@/domain/sentence";
import type { StandingOfTarget } from "@/domain/target/standing";
import { yearOf } from "@/domain/target/stated-figures";
import type { TargetGap } from "@/domain/target/trajectory";

type Props = {
  target: StandingOfTarget;
  standingOffice: string;
  /** Where this reader can enter what is missing; null where they may not. */
  enterHref: string | null;
  reportHref: string | null;
};

const REPORTED: readonly TargetGap[] = ["no_actual", "old_actual"];

/** What is missing of a target and who is asked for it; for whoever may give it, the way there. */
export function TargetGaps({ target, standingOffice, enterHref, reportHref }: Props) {
  const t = useTranslations("trajectory");
  const { gaps, on } = target.trajectory;
  const year = String(yearOf(on));
  const stated = gaps.filter((gap) => !REPORTED.includes(gap));
  const reported = gaps.filter((gap) => REPORTED.includes(gap));
  const responsible = target.responsibleAgencyName;
  return (
    <span className="grid gap-1">
      {stated.length > 0 && (
        <span>
          {inOneSentence(stated.map((gap) => t(`gap.${gap}`, { year })))}
          <span className="text-ink-3">: {t("askedOf", { agency: standingOffice })}</span>
        </span>
      )}
      {reported.length > 0 && (
        <span>
          {inOneSentence(reported.map((gap) => t(`gap.${gap}`, { year })))}
          <span className="text-ink-3">
            : {responsible ? t("askedOf", { agency: responsible }) : t("nobodyAsked")}
          </span>
        </span>
      )}
      {(enterHref || reportHref) && (
        <span className="flex flex-wrap gap-x-3" data-screen-only>
          {enterHref && stated.length > 0 && (
            <a href={enterHref} className="coarse:inline-block coarse:py-2">
              {t("enter")}
            </a>
          )}
          {reportHref && (
            <a href={reportHref} className="coarse:inline-block coarse:py-2">
              {t("report")}
            </a>
          )}
        </span>
      )}
    </span>
  );
}
