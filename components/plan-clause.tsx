import { useTranslations } from "next-intl";
import type { DutyStanding } from "@/domain/duty-roll-up";
import type { PlanDuty } from "@/domain/plan/document";
import { PlanDutyClass } from "./plan-duty-class";
import { PLAN_MARGIN, PLAN_REF, PLAN_ROW, PLAN_TEXT } from "./plan-grid";

type Props = {
  duty: PlanDuty;
  standing: DutyStanding;
  /** Shows the duty's tasks. */
  href: string;
  selected: boolean;
};

/** One duty in the plan: its reference, its words, its class in the margin. */
export function PlanClause({ duty, standing, href, selected }: Props) {
  const t = useTranslations("plan");
  const { ref, marker, paragraphs, agencyLines } = duty;
  return (
    <section
      id={ref}
      data-duty
      aria-label={t("duty", { ref })}
      className={`scroll-mt-12 rounded-lg py-2 target:bg-accent-50 target:inset-shadow-own desk:scroll-mt-0 print:bg-transparent print:inset-shadow-none ${
        selected ? "bg-accent-50 inset-shadow-own" : ""
      }`}
    >
      <div className={PLAN_ROW}>
        <a
          href={href}
          aria-current={selected ? "true" : undefined}
          className={`${PLAN_REF} coarse:min-h-11 ${selected ? "font-heavy" : ""}`}
        >
          {ref}
        </a>
        <a href={href} className={`${PLAN_MARGIN} no-underline hover:underline coarse:min-h-11`}>
          <PlanDutyClass standing={standing} />
        </a>
        <div
          id={`text-${ref}`}
          className={`${PLAN_TEXT} @min-[38rem]:text-justify scroll-mt-16 desk:scroll-mt-4`}
        >
          {paragraphs.map((words, place) => (
            <p key={words} className={place > 0 ? "mt-2" : ""}>
              {place === 0 && marker ? `${marker} ${words}` : words}
            </p>
          ))}
          {agencyLines.map((words) => (
            <p key={words} className="mt-1 text-[1rem] text-ink-2 italic">
              {words}
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}
