import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AsOfForm } from "@/components/steering/as-of-form";
import { PrintButton } from "@/components/ui/print-button";
import { dayOf } from "@/domain/day";
import type { SteeringView } from "@/domain/steering/view";
import { writeDay, writeShortDay } from "@/domain/vietnamese-day";
import { asOf } from "./as-of";
import type { AskedBoard } from "./asked";
import { boardAddress } from "./board-address";
import { comparedProblem, meetingBefore } from "./compared-day";

type Props = {
  view: SteeringView;
  asked: AskedBoard;
  instant: Date;
  /** The act on all that is late, for those who may. */
  children?: ReactNode;
};

/** The page's name, of which plan and day it speaks, and how to ask for another or for two side by side. */
export function Head({ view, asked, instant, children }: Props) {
  const t = useTranslations("steering");
  const compare = useTranslations("comparison");
  const locale = useLocale();
  const { scope } = view;
  const { error, wrongSince } = useWrongDays(view, asked);
  const before = asked.since.typed === "" ? meetingBefore(scope) : null;
  return (
    <header
      data-screen-only
      className="mb-3.5 grid gap-x-6 gap-y-3 wide:mb-4 broad:grid-cols-[minmax(0,1fr)_auto] broad:items-end"
    >
      <div className="min-w-0">
        <h1>{t("title")}</h1>
        <p className="mt-1 flex flex-wrap gap-x-2 text-sm text-ink-3">
          <b className="whitespace-nowrap text-ink" title={scope.planTitle}>
            {t("period", { period: scope.period })}
          </b>
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
          {before && (
            <a
              href={boardAddress(scope, before)}
              className="whitespace-nowrap coarse:-my-2.5 coarse:inline-block coarse:py-2.5"
            >
              {compare("suggest", { day: writeShortDay(before) })}
            </a>
          )}
        </p>
      </div>
      <div className="flex flex-wrap items-end gap-2">
        <AsOfForm
          on={{ day: error ? asked.on.typed : scope.on, error }}
          since={{
            day: wrongSince ? asked.since.typed : (asked.since.day ?? ""),
            error: wrongSince,
          }}
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
        {children}
      </div>
    </header>
  );
}

/** Why the days that were typed cannot be shown, in words. */
function useWrongDays({ scope }: SteeringView, { on, since }: AskedBoard) {
  const t = useTranslations("steering.asOf");
  const compare = useTranslations("comparison");
  const field = useTranslations("field");
  const tooEarly = t("tooEarly", { day: writeDay(scope.earliest) });
  const problem = since.day && comparedProblem(since.day, scope);
  const words = { tooEarly, notBefore: compare("notBefore", { day: writeDay(scope.on) }) };
  return {
    error: on.problem
      ? field(on.problem)
      : on.day !== null && on.day < scope.earliest
        ? tooEarly
        : undefined,
    wrongSince: since.problem ? field(since.problem) : problem ? words[problem] : undefined,
  };
}
