import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { ChartKey } from "@/components/targets/chart-key";
import { drawingOf, hasCourse, signsOf, useDrawingSentence } from "@/components/targets/drawing-of";
import { PointsTable } from "@/components/targets/points-table";
import { TargetChart } from "@/components/targets/target-chart";
import { TargetSay } from "@/components/targets/target-say";
import { VillagesTable } from "@/components/targets/villages-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { writeDay } from "@/domain/vietnamese-day";
import type { TargetCourse } from "@/server/queries/target-course";
import { pointsOf } from "./points-of";

type Props = { page: TargetCourse };

/** A target's course across the page, in words and as a drawing. */
export function CoursePanel({ page: { details, standing, isToday } }: Props) {
  const t = useTranslations("trajectory");
  const sentence = useDrawingSentence();
  const drawing = drawingOf(standing, isToday);
  return (
    <Panel title={t("page.course")}>
      <TargetSay
        target={standing}
        waitingHref={isToday && details.mayJudge ? "/targets/waiting" : null}
      />
      {hasCourse(drawing) && (
        <>
          <TargetChart drawing={drawing} sentence={sentence(standing)} size="large" />
          <ChartKey signs={signsOf([drawing])} />
        </>
      )}
      <p className="mt-2 text-xs text-ink-3">{t("reference")}</p>
    </Panel>
  );
}

/** The figures behind the drawing. */
export async function FiguresPanel({ page }: Props) {
  const t = await getTranslations("trajectory.page");
  return (
    <Panel title={t("figures")}>
      <p className="mb-2 text-sm text-ink-2">{t("figuresSay", { day: writeDay(page.on) })}</p>
      <PointsTable points={await pointsOf(page)} unit={page.standing.unit} />
    </Panel>
  );
}

/** What the villages are to do of it, and have done. */
export function VillagesPanel({ page: { standing } }: Props) {
  const t = useTranslations("trajectory.page");
  return (
    <Panel title={t("villages")}>
      {standing.villages.villages.length > 0 ? (
        <VillagesTable villages={standing.villages} unit={standing.unit} />
      ) : (
        <EmptyState icon="document" title={t("noVillages")}>
          {t("noVillagesNext")}
        </EmptyState>
      )}
    </Panel>
  );
}
