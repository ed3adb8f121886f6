import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportLinks } from "@/components/export-links";
import { PageHead } from "@/components/page-head";
import { DayForm } from "@/components/targets/day-form";
import { TargetCards } from "@/components/targets/target-cards";
import { TargetsTable } from "@/components/targets/targets-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { isAskedToJudge } from "@/domain/permissions";
import { writeDay } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { targetsOverview } from "@/server/queries/targets-overview";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import type { Asked } from "../steering/asked";
import { askedTargets, targetAddress, targetsAddress } from "./asked-targets";
import { StandingLede } from "./standing-lede";
import { targetRow } from "./target-row";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trajectory"))("title") };
}

/** Chỉ tiêu: what the plan aims at, how far it is, and what pace it needs, as known at the end of a day. */
export default async function TargetsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  const today = dayOf(now());
  const { asking, on, standings } = askedTargets(await searchParams, today);
  const [t, field, page] = await Promise.all([
    getTranslations("trajectory"),
    getTranslations("field"),
    targetsOverview(viewer.actor, asking, today),
  ]);
  if (!page && asking.planId) notFound();
  if (!page)
    return (
      <Frame viewer={viewer} current="targets">
        <PageHead title={t("title")} />
        <EmptyState icon="document" title={t("noPlan")}>
          {t("noPlanNext")}
        </EmptyState>
      </Frame>
    );
  const { plan, targets, isToday } = page;
  const shown = { planId: plan.id, on: page.on, isToday };
  const listed = targets.filter(
    ({ standing }) => standings.length === 0 || standings.includes(standing),
  );
  const tooEarly = on.day !== null && on.day < page.earliest;
  const error = on.problem
    ? field(on.problem)
    : tooEarly
      ? t("tooEarly", { day: writeDay(page.earliest) })
      : undefined;
  return (
    <Frame viewer={viewer} current="targets">
      <PageHead
        title={t("title")}
        sub={
          <>
            <span lang="vi">{plan.title}</span>
            <span>{t(isToday ? "asOfToday" : "asKnown", { day: writeDay(page.on) })}</span>
            {isAskedToJudge(viewer.actor) && (
              <a href="/targets/waiting" className="coarse:inline-block coarse:py-2.5">
                {t("toConfirm")}
              </a>
            )}
          </>
        }
      >
        <DayForm
          action="/targets"
          hidden={{ plan: plan.id }}
          day={error ? on.typed : page.on}
          error={error}
          earliest={page.earliest}
          today={today}
        />
      </PageHead>
      {targets.length === 0 ? (
        <EmptyState icon="document" title={t("none")}>
          {t("noneNext")}
        </EmptyState>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <div>
            <StandingLede targets={targets} shown={shown} />
            <p className="mb-2 flex flex-wrap gap-x-3 text-sm text-ink-3" data-screen-only>
              <span role="status">{t("shown", { count: listed.length })}</span>
              {standings.length > 0 && (
                <a href={targetsAddress(shown)} className="coarse:inline-block coarse:py-2">
                  {t("all")}
                </a>
              )}
            </p>
            <TargetsTable
              caption={t("title")}
              rows={listed.map((target) =>
                targetRow(target, {
                  page,
                  actor: viewer.actor,
                  href: targetAddress(target.id, shown),
                }),
              )}
            />
            <p className="mt-2 max-w-192 text-xs text-ink-3">{t("reference")}</p>
          </div>
          <Panel title={t("charts")}>
            <TargetCards
              targets={listed}
              isToday={isToday}
              hrefOf={(id) => targetAddress(id, shown)}
            />
          </Panel>
          <ExportLinks of={targetsAddress(shown)} at="foot" />
        </div>
      )}
    </Frame>
  );
}
