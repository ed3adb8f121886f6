import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { Notice } from "@/components/ui/notice";
import { PrintButton } from "@/components/ui/print-button";
import { dayOf } from "@/domain/day";
import { mayClosePeriod, steers } from "@/domain/permissions";
import { isUuid } from "@/domain/uuid";
import { now } from "@/server/clock";
import { periodsPage } from "@/server/queries/periods-page";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { OpenNow } from "./acts";
import { PeriodPanel } from "./period-panel";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("periods"))("title") };
}

/** The periods of a plan: what each comes to, what is left over in it, and how it was closed. */
export default async function PeriodsPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const asked = (await searchParams).plan;
  const planId = typeof asked === "string" ? asked : null;
  if (planId !== null && !isUuid(planId)) notFound();
  const today = dayOf(now());
  const [t, found] = await Promise.all([
    getTranslations("periods"),
    periodsPage(viewer.actor, planId, today),
  ]);
  if (!found) notFound();
  const { plan, plans, periods, unopened } = found;
  const may = { set: steers(viewer.actor, plan), close: mayClosePeriod(viewer.actor) };
  return (
    <Frame viewer={viewer} current="steering">
      <PageHead title={t("title")} sub={<span lang="vi">{plan.title}</span>}>
        <div className="mt-2 desk:mt-0">
          <PrintButton label={t("print")} look="outline" />
        </div>
      </PageHead>
      {plans.length > 1 && (
        <nav
          aria-label={t("plans")}
          data-screen-only
          className="mb-4 flex flex-wrap gap-x-4 text-sm"
        >
          {plans.map(({ id, title, number }) => (
            <Link
              key={id}
              href={`/periods?plan=${id}`}
              aria-current={id === plan.id ? "page" : undefined}
              prefetch={false}
              className="inline-block max-w-80 truncate py-1.5 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {number ?? title}
            </Link>
          ))}
        </nav>
      )}
      {unopened && (
        <div className="mb-4 grid gap-3">
          <Notice icon="info">{t("unopened", { period: unopened.label })}</Notice>
          {may.set && <OpenNow planId={plan.id} period={unopened.label} />}
        </div>
      )}
      <div className="grid gap-4">
        {periods.map((period) => (
          <PeriodPanel key={period.id} period={period} today={today} may={may} />
        ))}
      </div>
    </Frame>
  );
}
