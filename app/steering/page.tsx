import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { ClassStrip } from "@/components/steering/class-strip";
import { PrintHead, PrintMargins } from "@/components/steering/print-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { IconSymbols } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { dayOf } from "@/domain/day";
import { isAskedToJudge, readsBoard } from "@/domain/permissions";
import { writeInstant } from "@/domain/vietnamese-day";
import { isDemonstration, now } from "@/server/clock";
import { communeName } from "@/server/queries/commune";
import { mentionsOfMe } from "@/server/queries/mentions-of-me";
import { steeringComparison } from "@/server/queries/steering-comparison";
import { steeringView } from "@/server/queries/steering-view";
import { targetsOnBoth } from "@/server/queries/target-standings";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { InStead } from "../in-stead";
import { actWords } from "./act/act-words";
import { actsOn } from "./act/acts-on";
import { BOARD_ACTS } from "./act/board-act";
import { boardData } from "./act/board-data";
import { offeredActs } from "./act/offered";
import { Said } from "./act/said";
import { urgedWords } from "./act/urging-acts";
import { asOf } from "./as-of";
import { type Asked, askedBoard } from "./asked";
import { Charts, Matrix, Rates, Rows } from "./board";
import { boardAddress } from "./board-address";
import { stripOf } from "./board-props";
import { Compared } from "./compared";
import { addressesOf } from "./figures";
import { FirstDay } from "./first-day";
import { Head } from "./head";
import { Opening } from "./opening";
import { ReportsDue } from "./reports-due";
import { PrintedPanel, Targets } from "./targets";
import { mentionItems } from "./waiting-props";
import { Waits } from "./waits";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("steering"))("title") };
}

/** Bàn chỉ đạo: what is late, whose it is, and what waits, as it was known at the end of a day. */
export default async function SteeringPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  if (!readsBoard(viewer.actor)) notFound();
  const instant = now();
  const query = await searchParams;
  const asked = askedBoard(query, dayOf(instant));
  const { asking, since } = asked;
  const [t, locale, view, commune, comparison] = await Promise.all([
    getTranslations("steering"),
    getLocale(),
    steeringView(viewer.actor, asking, dayOf(instant)),
    communeName(),
    since.day
      ? steeringComparison(viewer.actor, { ...asking, since: since.day }, dayOf(instant))
      : null,
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
  const [told, words, data, mentions, targets] = await Promise.all([
    getTranslations("boardActs"),
    actWords(),
    boardData(viewer.actor, view),
    mentionsOfMe(viewer.actor),
    targetsOnBoth(viewer.actor, { ...scope, since: comparison?.since ?? null }),
  ]);
  const to = addressesOf(scope);
  const offered = offeredActs({ actor: viewer.actor, view, data, t: told });
  const acts = actsOn(offered, boardAddress(scope, comparison?.since ?? null), words);
  const did = BOARD_ACTS.find((act) => act === query.done);
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
      <IconSymbols names={["urge"]} />
      <Head view={view} asked={asked} instant={instant}>
        {acts(scope.planId)}
      </Head>
      {did && (
        <div data-screen-only className="mb-3">
          <Notice icon="check">{told(`said.${did}`)}</Notice>
        </div>
      )}
      <Said />
      <InStead actor={viewer.actor} today={dayOf(instant)} />
      <Opening view={view} to={to} agency={viewer.agency.name} judges={judges} />
      {scope.isToday && scope.whole && (
        <ReportsDue viewer={viewer} planId={scope.planId} periodId={scope.periodId} />
      )}
      <ClassStrip classes={stripOf(view, to)} />
      {comparison && <Compared comparison={comparison} scope={scope} />}
      {begun ? (
        <Rows
          view={view}
          to={to}
          acts={acts}
          urged={(taskId) => urgedWords(told, data.urged.get(taskId))}
        >
          <Waits
            view={view}
            to={to}
            data={data}
            mentions={landsHere ? mentionItems(scope, mentions) : []}
            judges={judges}
            acts={acts}
          />
          <PrintedPanel targets={targets.now} />
        </Rows>
      ) : (
        <>
          <FirstDay view={view} to={to} mayAnswer={answers && scope.whole} />
          <PrintedPanel targets={targets.now} />
        </>
      )}
      <Matrix view={view} to={to} />
      {begun && (
        <>
          <Charts view={view} to={to} />
          <Rates view={view} to={to} />
        </>
      )}
      <Targets {...targets} scope={scope} />
    </Frame>
  );
}
