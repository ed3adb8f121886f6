import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Day, dayOf } from "@/domain/day";
import { writeDay } from "@/domain/vietnamese-day";
import { Badge } from "./ui/badge";
import { ButtonLink } from "./ui/button";

type Plan = {
  id: string;
  title: string;
  number: string | null;
  issuedOn: Day | null;
  standingAgencyName: string;
  importedAt: Date;
  publishedAt: Date | null;
  duties: number;
  open: number;
  steers: boolean;
};

type Props = {
  plan: Plan;
  /** Puts a draft away. */
  discard: ReactNode;
};

/** A plan in the list of plans: what it is called, whether it is published, and what is still asked. */
export function PlanRow({ plan, discard }: Props) {
  const t = useTranslations("plans");
  const { id, title, number, issuedOn, publishedAt, duties, open, steers } = plan;
  const facts = [
    number ? t("number", { number }) : t("noNumber"),
    issuedOn ? t("issuedOn", { day: writeDay(issuedOn) }) : t("noDay"),
    t("duties", { count: duties }),
    t("standing", { agency: plan.standingAgencyName }),
    t("imported", { day: writeDay(dayOf(plan.importedAt)) }),
  ];
  return (
    <li className="grid gap-x-6 gap-y-2.5 border-t border-line p-4 first:border-t-0 wide:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h2 lang="vi" className="font-serif text-md font-bold text-pretty">
          {title}
        </h2>
        <p className="mt-0.5 text-xs text-ink-3">{facts.join(" · ")}</p>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
          {publishedAt ? (
            <Badge icon="check" label={t("published", { day: writeDay(dayOf(publishedAt)) })} />
          ) : (
            <Badge icon="edit" look="dashed" label={t("draft")} />
          )}
          {steers && t("open", { count: open })}
        </p>
      </div>
      <div
        className="flex flex-wrap items-start gap-2 wide:flex-col wide:items-end"
        data-screen-only
      >
        {steers && (
          <ButtonLink href={`/plans/${id}/review`} look={open > 0 ? "primary" : "outline"}>
            {t("review")}
          </ButtonLink>
        )}
        {publishedAt && (
          <ButtonLink href={`/plan?plan=${id}`} look="quiet">
            {t("read")}
          </ButtonLink>
        )}
        {discard}
      </div>
    </li>
  );
}
