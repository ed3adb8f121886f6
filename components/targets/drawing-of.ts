import { useTranslations } from "next-intl";
import type { StandingOfTarget } from "@/domain/target/standing";
import { writeDay } from "@/domain/vietnamese-day";
import type { ChartSign } from "./chart-key";
import type { TargetDrawing } from "./target-chart";
import { useTargetNumber } from "./use-target-number";

/** What is drawn of a target. */
export function drawingOf(
  { unit, stated, actuals, waiting, trajectory }: StandingOfTarget,
  isToday: boolean,
): TargetDrawing {
  const { forecast, on } = trajectory;
  return { unit, planned: stated, actuals, waiting, forecast, on, isToday };
}

/** Whether there is anything between two figures to be drawn; a single one says itself. */
export function hasCourse({ planned, actuals, waiting }: TargetDrawing): boolean {
  return planned.length + actuals.length + waiting.length > 1;
}

/** The lines and dots that some drawings have between them. */
export function signsOf(drawings: readonly TargetDrawing[]): Set<ChartSign> {
  const signs = new Set<ChartSign>();
  for (const { planned, actuals, waiting, forecast } of drawings) {
    if (planned.some(({ workedBack }) => !workedBack)) signs.add("stated");
    if (planned.some(({ workedBack }) => workedBack)) signs.add("workedBack");
    if (actuals.length > 0) signs.add("reached");
    if (forecast) signs.add("onward");
    if (waiting.length > 0) signs.add("waiting");
  }
  return signs;
}

/** The drawing in one sentence. */
export function useDrawingSentence() {
  const t = useTranslations("trajectory");
  const { figure, marked } = useTargetNumber();
  return ({ name, unit, finalYear, finalValue, trajectory }: StandingOfTarget) => {
    const { latest, planned, year, on } = trajectory;
    return t("chart.sentence", {
      name,
      day: writeDay(latest?.day ?? on),
      actual: latest ? figure(latest.value, unit) : t("notStated"),
      year: String(year),
      planned: planned ? marked(figure(planned.value, unit), planned) : t("notStated"),
      final: finalYear !== null && finalValue !== null ? figure(finalValue, unit) : t("notStated"),
    });
  };
}
