import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { ClassStrip } from "@/components/steering/class-strip";
import { PrintHead, PrintMargins } from "@/components/steering/print-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { dayOf } from "@/domain/day";
import { isAskedToJudge, readsBoard } from "@/domain/permissions";
import { writeInstant } from "@/domain/vietnamese-day";
import { isDemonstration, now } from "@/server/clock";
import { communeName } from "@/server/queries/commune";
import { mentionsOfMe } from "@/server/queries/mentions-of-me";
import { raisedWords } from "@/server/queries/raised-words";
import { steeringComparison } from "@/server/queries/steering-comparison";
import { steeringView } from "@/server/queries/steering-view";
import { waitingForMe } from "@/server/queries/waiting-for-me";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { InStead } from "../in-stead";
import { asOf } from "./as-of";
import { type Asked, askedBoard } from "./asked";
import { Charts, Matrix, Rates, Rows } from "./board";
import { stripOf } from "./board-props";
import { Compared } from "./compared";
import { addressesOf } from "./figures";
import { FirstDay } from "./first-day";
import { Head } from "./head";
import { Opening } from "./opening";
import { judgedItems, mentionItems, raisedItems } from "./waiting-props";
import { Waits } from "./waits";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("steering"))("title") };
}

/** Bàn chỉ đạo: what is late, whose it is, and what waits, as it was known at the end of a day. */
export default async function SteeringPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  if (!readsBoard(viewer.actor)) notFound();
  const instant = now();
  const asked = askedBoard(await searchParams, dayOf(instant));
  const { asking, since } = asked;
  const [t, locale, view, commune, comparison] = await Promise.all([
    getTranslations("steering"),
    getLocale(),
    steeringView(viewer.actor, asking, dayOf(instant)),
    communeName(),
    since.day && steeringComparison(viewer.actor, { ...asking, since: since.day }, dayOf(instant)),
  ]);
  if (!view && (asking.planId || asking.periodId)) notFound();
  if (!view)
    return (
      <Frame viewer={viewer} current="steering">
        <PageHead title={t("title")} />
        <EmptyState icon="document" title={t("noPlan")}>
          {t("noPlanNext")}
        </EmptyState>
      </Frame>
    );
  const { scope, gaps } = view;
  const [waits, judged, raised, mentions] = await Promise.all([
    getTranslations("steering.waits"),
    waitingForMe(viewer.actor, scope.on),
    raisedWords(viewer.actor, scope),
    mentionsOfMe(viewer.actor),
  ]);
  const to = addressesOf(scope);
  const judges = isAskedToJudge(viewer.actor);
  const answers = viewer.actor.role === "chair" || viewer.actor.role === "standing_office";
  // Others find who addressed them at the home of their agency, where their day begins.
  const landsHere = viewer.actor.role === "chair" || viewer.actor.role === "member";
  const begun = gaps.notBegun.tasks < gaps.total.tasks;
  const demo = isDemonstration() ? t("print.demo") : "";
  return (
    <Frame viewer={viewer} current="steering" ownPrintHead>
      <PrintMargins foot={`${t("print.drawnUp", { at: writeInstant(instant) })} ${demo}`} />
      <PrintHead
        commune={commune}
        standingOffice={scope.standingAgencyName}
        planTitle={scope.planTitle}
        period={t("period", { period: scope.period })}
        asOf={asOf(t, scope, { instant, locale })}
      />
      <Head view={view} asked={asked} instant={instant} />
      <InStead actor={viewer.actor} today={dayOf(instant)} />
      <Opening view={view} to={to} agency={viewer.agency.name} judges={judges} />
      <ClassStrip classes={stripOf(view, to)} />
      {comparison && <Compared comparison={comparison} scope={scope} />}
      {begun ? (
        <Rows view={view} to={to}>
          <Waits
            view={view}
            to={to}
            judged={judgedItems(waits, scope, judged)}
            raised={raisedItems(raised)}
            mentions={landsHere ? mentionItems(scope, mentions) : []}
            judges={judges}
          />
        </Rows>
      ) : (
        <FirstDay view={view} to={to} mayAnswer={answers && scope.whole} />
      )}
      <Matrix view={view} to={to} />
      {begun && (
        <>
          <Charts view={view} to={to} />
          <Rates view={view} to={to} />
        </>
      )}
    </Frame>
  );
}
