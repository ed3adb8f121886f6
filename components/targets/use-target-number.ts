import { useFormatter, useTranslations } from "next-intl";
import type { TargetUnit } from "@/domain/target/figure";
import { shownAbout, shownNeed, shownRate } from "@/domain/target/shown";

type Unit = TargetUnit | null;

/** Writes the figures of targets as the reader's language has them: 5.053; 59,8%. */
export function useTargetNumber() {
  const format = useFormatter();
  const t = useTranslations("trajectory");
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  const percent = (value: number) => t("percent", { value: number(value) });
  /** Between two percentages lie points. */
  const apart = (value: number, unit: Unit) =>
    unit === "percent" ? t("apart", { value: number(value) }) : number(value);
  return {
    /** A figure that somebody states. */
    figure: (value: number, unit: Unit) => (unit === "percent" ? percent(value) : number(value)),
    /** The same with what is counted: 3.590 người. */
    counted: (value: number, unit: Unit) =>
      unit === "people"
        ? t("people", { value: number(value) })
        : unit === "percent"
          ? percent(value)
          : number(value),
    /** What is missing or needed, rounded up. */
    need: (value: number, unit: Unit) => apart(shownNeed(value, unit ?? "people"), unit),
    /** What is only reckoned. */
    about: (value: number, unit: Unit) => {
      const shown = shownAbout(value, unit ?? "people");
      return unit === "percent" ? percent(shown) : number(shown);
    },
    /** By how much there is more or less. */
    change: (value: number, unit: Unit) => {
      const sign = value > 0 ? "more" : "less";
      const size = apart(Math.round(Math.abs(value) * 100) / 100, unit);
      return value === 0 ? size : t(`sign.${sign}`, { value: size });
    },
    rate: (value: number) => percent(shownRate(value)),
    /** Words that rest on a figure nobody states say so. */
    marked: (words: string, of: { workedBack: boolean } | null) =>
      of?.workedBack ? t("marked", { value: words }) : words,
  };
}
