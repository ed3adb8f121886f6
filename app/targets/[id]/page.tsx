import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Crumbs } from "@/components/crumbs";
import { PageHead } from "@/components/page-head";
import { DayForm } from "@/components/targets/day-form";
import { TargetGaps } from "@/components/targets/target-gaps";
import { Panel } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { dayOf } from "@/domain/day";
import { headline } from "@/domain/target/headline";
import { writeDay } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { targetCourse } from "@/server/queries/target-course";
import { seeTarget } from "@/server/see-notices";
import { requireViewer } from "@/server/session";
import { Frame } from "../../frame";
import type { Asked } from "../../steering/asked";
import { askedTargets, targetAddress, targetsAddress } from "../asked-targets";
import { Quotation } from "../quotation";
import { TargetPages } from "../target-head";
import { clauseAddress } from "../target-row";
import { CoursePanel, FiguresPanel, VillagesPanel } from "./course-panels";
import { Entries } from "./entries";
import { Serving } from "./serving";
import { TargetFacts } from "./target-facts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trajectory.page"))("title") };
}

/** One target: its course, every figure with where it comes from, its villages and the duties that serve it. */
export default async function TargetPage({ params, searchParams }: Props) {
  const asker = await requireViewer();
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const today = dayOf(now());
  const { on: asked } = askedTargets(query, today);
  const [t, main, field, page] = await Promise.all([
    getTranslations("trajectory.page"),
    getTranslations("trajectory"),
    getTranslations("field"),
    targetCourse(asker.actor, id, { on: asked.day, today }),
  ]);
  if (!page) notFound();
  const viewer = await seeTarget(asker, id, now());
  const { details, standing, on, isToday, related } = page;
  const { target } = details;
  const shown = { planId: target.planId, on, isToday };
  const tooEarly =
    asked.day !== null && asked.day < page.earliest
      ? main("tooEarly", { day: writeDay(page.earliest) })
      : undefined;
  const error = asked.problem ? field(asked.problem) : tooEarly;
  const inPlan = clauseAddress(target.planId, standing.clauseAt);
  return (
    <Frame viewer={viewer} current="targets">
      <Crumbs back={{ href: targetsAddress(shown), label: t("back") }} />
      <PageHead
        title={<span lang="vi">{headline(target.name)}</span>}
        sub={
          <>
            <span>{main(isToday ? "asOfToday" : "asKnown", { day: writeDay(on) })}</span>
            {related.map(({ id: other, name, isWhole }) => (
              <span key={other}>
                {t(isWhole ? "whole" : "parts")}{" "}
                <a
                  href={targetAddress(other, shown)}
                  lang="vi"
                  className="coarse:inline-block coarse:py-2"
                >
                  {headline(name)}
                </a>
              </span>
            ))}
          </>
        }
      >
        <TargetFacts target={standing} />
      </PageHead>
      <TargetPages targetId={target.id} current="course" />
      <div
        className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-2"
        data-screen-only
      >
        <Entries details={details} isToday={isToday} />
        <div className="flex flex-wrap items-end gap-2">
          <DayForm
            action={`/targets/${target.id}`}
            day={error ? asked.typed : on}
            error={error}
            earliest={page.earliest}
            today={today}
          />
          <PrintButton label={t("print")} look="outline" />
        </div>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 desk:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
          <CoursePanel page={page} />
          <FiguresPanel page={page} />
          <VillagesPanel page={page} />
        </div>
        <div className="grid min-w-0 gap-4">
          {standing.trajectory.gaps.length > 0 && (
            <Panel title={main("column.open")}>
              <div className="text-sm">
                <TargetGaps
                  target={standing}
                  standingOffice={page.standingAgencyName}
                  enterHref={null}
                  reportHref={null}
                />
              </div>
            </Panel>
          )}
          <Panel title={t("says")}>
            <Quotation target={target} />
            {inPlan && (
              <p className="mt-2 text-sm" data-screen-only>
                <a href={inPlan} className="coarse:inline-block coarse:py-2">
                  {main("inPlan")}
                </a>
              </p>
            )}
          </Panel>
          <Serving page={page} mayLink={isToday && details.mayEnter} />
        </div>
      </div>
    </Frame>
  );
}
