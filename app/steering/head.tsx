import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { AsOfForm } from "@/components/steering/as-of-form";
import { PrintButton } from "@/components/ui/print-button";
import { dayOf } from "@/domain/day";
import type { SteeringView } from "@/domain/steering/view";
import { writeDay } from "@/domain/vietnamese-day";
import { asOf } from "./as-of";
import type { AskedBoard } from "./asked";

type Props = { view: SteeringView; asked: AskedBoard; instant: Date };

/** The page's name, of which plan and day it speaks, and how to ask for another. */
export function Head({ view, asked, instant }: Props) {
  const t = useTranslations("steering");
  const field = useTranslations("field");
  const locale = useLocale();
  const { scope } = view;
  const tooEarly = asked.asking.on !== null && asked.asking.on < scope.earliest;
  const error = asked.problem
    ? field(asked.problem)
    : tooEarly
      ? t("asOf.tooEarly", { day: writeDay(scope.earliest) })
      : undefined;
  return (
    <header
      data-screen-only
      className="mb-3.5 grid gap-x-6 gap-y-3 wide:mb-4 wide:grid-cols-[minmax(0,1fr)_auto] wide:items-end"
    >
      <div className="min-w-0">
        <h1>{t("title")}</h1>
        <p className="mt-1 flex flex-wrap gap-x-2 text-sm text-ink-3 desk:flex-nowrap">
          <span lang="vi" title={scope.planTitle} className="hidden truncate desk:block">
            {scope.planTitle}
          </span>
          <b className="whitespace-nowrap text-ink">{t("period", { period: scope.period })}</b>
          <span className="whitespace-nowrap">{asOf(t, scope, { instant, locale })}</span>
          {scope.whole && (
            <Link
              href={`/periods?plan=${scope.planId}`}
              prefetch={false}
              className="whitespace-nowrap coarse:-my-2.5 coarse:inline-block coarse:py-2.5"
            >
              {t("periods")}
            </Link>
          )}
        </p>
      </div>
      <div className="flex flex-wrap items-end gap-2">
        <AsOfForm
          day={error ? asked.typed : scope.on}
          error={error}
          earliest={scope.earliest}
          today={dayOf(instant)}
          plans={view.plans.map(({ id, title, number }) => ({ id, label: number ?? title }))}
          planId={scope.planId}
          periods={view.periods.map(({ id, label }) => ({
            id,
            label: t("period", { period: label }),
          }))}
          periodId={scope.periodId}
        />
        <PrintButton label={t("print.button")} look="outline" />
      </div>
    </header>
  );
}
