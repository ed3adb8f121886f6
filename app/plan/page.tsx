import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportLinks } from "@/components/export-links";
import { PageHead } from "@/components/page-head";
import { PlanPlace } from "@/components/plan-place";
import { EmptyState } from "@/components/ui/empty-state";
import { dayOf } from "@/domain/day";
import { dutiesOf } from "@/domain/steering/course";
import { now } from "@/server/clock";
import { planPage } from "@/server/queries/plan-page";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { reviewsPlans } from "../plans/reviews-plans";
import { Annexes } from "./annexes";
import { type Asked, addressOf, isFiltered, viewFrom } from "./asked";
import { OutlinePane } from "./outline-pane";
import { ScopeBar } from "./scope-bar";
import { SetPage } from "./set-page";
import { countsOf, shownBlocks } from "./shown";
import { TasksPane } from "./tasks-pane";
import { ToolBar } from "./tool-bar";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plan"))("title") };
}

export default async function PlanPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  const today = dayOf(now());
  const view = viewFrom(await searchParams);
  const [t, page] = await Promise.all([
    getTranslations("plan"),
    planPage(viewer.actor, view, today),
  ]);
  if (!page && (view.planId || view.periodId)) notFound();
  if (!page)
    return (
      <Frame viewer={viewer} current="plan">
        <PageHead title={t("title")} />
        <EmptyState icon="document" title={t("empty")}>
          {t("emptyNext")}
        </EmptyState>
      </Frame>
    );
  const found = isFiltered(view) ? dutiesOf(page.duties, view.of, page.on) : null;
  const blocks = shownBlocks(page.document, found?.refs ?? null);
  return (
    <Frame viewer={viewer} current="plan" full>
      <div className="wide:flex">
        <OutlinePane page={page} view={view} />
        <div
          className={`@container min-w-0 flex-1 bg-surface ${page.selected ? "phone:pb-[62dvh]" : ""}`}
        >
          {/* Where the outline closes to: always in view, so the page stays where it was. */}
          <span id="reading" className="fixed top-20" />
          <ToolBar
            view={view}
            shown={found?.duties ?? 0}
            overdue={countsOf(page.standings).get("overdue") ?? 0}
            steers={reviewsPlans(viewer.actor)}
          />
          <ScopeBar page={page} view={view} />
          <SetPage blocks={blocks} standings={page.standings} view={view} />
          {blocks.every(({ kind }) => kind !== "duty") && (
            <div className="mx-auto max-w-144 p-4">
              <EmptyState title={t("filteredEmpty")} />
            </div>
          )}
          <Annexes annexes={page.annexes} />
          <div className="px-4 pb-8">
            <ExportLinks of={addressOf({ ...view, duty: null })} at="foot" />
          </div>
        </div>
        <TasksPane page={page} blocks={blocks} view={view} today={page.on} />
      </div>
      <PlanPlace />
    </Frame>
  );
}
