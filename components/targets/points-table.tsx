import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Day } from "@/domain/day";
import type { TargetUnit } from "@/domain/target/figure";
import type { PointState } from "@/domain/target/history";
import { ScrollBox } from "../ui/scroll-box";
import { useTargetNumber } from "./use-target-number";

export type TargetPoint = {
  key: string;
  day: Day;
  /** "30/09/2026", "cuối năm 2026". */
  when: string;
  kind: string;
  value: number | null;
  workedBack: boolean;
  source: ReactNode;
  by: string;
  /** `outweighed` was entered for the last year, of which the plan has its own figure. */
  state: PointState | "outweighed";
  /** The state in words, with who confirmed it or why it was returned. */
  said: string;
};

const HEAD =
  "border-b border-line-strong py-1.5 pr-4 text-left text-2xs font-medium whitespace-nowrap text-ink-3";
const CELL = "border-b border-line py-1.5 pr-4 align-top print:py-0.5 print:pr-2";

/** Every figure behind the drawing: what it says, where it comes from, who wrote it and whether it counts. */
export function PointsTable({
  points,
  unit,
}: {
  points: readonly TargetPoint[];
  unit: TargetUnit | null;
}) {
  const t = useTranslations("trajectory.points");
  const main = useTranslations("trajectory");
  const { figure } = useTargetNumber();
  return (
    <ScrollBox label={t("caption")}>
      <table className="w-full min-w-176 border-separate border-spacing-0 text-sm print:min-w-0 print:text-[0.75rem]">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col" className={HEAD}>
              {t("day")}
            </th>
            <th scope="col" className={HEAD}>
              {t("kind")}
            </th>
            <th scope="col" className={`${HEAD} text-right`}>
              {t("value")}
            </th>
            <th scope="col" className={HEAD}>
              {t("source")}
            </th>
            <th scope="col" className={HEAD}>
              {t("by")}
            </th>
            <th scope="col" className={HEAD}>
              {t("state")}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ key, when, kind, value, workedBack, source, by, state, said }) => (
            <tr key={key} className={state === "counts" ? "" : "*:text-ink-3"}>
              <th scope="row" className={`${CELL} text-left font-medium whitespace-nowrap`}>
                {when}
              </th>
              <td className={`${CELL} whitespace-nowrap`}>
                {kind}
                {workedBack && (
                  <span className="block text-xs text-ink-3">{main("workedBack")}</span>
                )}
              </td>
              <td className={`${CELL} text-right whitespace-nowrap tabular-nums`}>
                {value === null ? (
                  "–"
                ) : state === "counts" ? (
                  <b>{figure(value, unit)}</b>
                ) : state === "waiting" || state === "outweighed" ? (
                  figure(value, unit)
                ) : (
                  <>
                    <span className="sr-only">{t("replacedValue")} </span>
                    <s>{figure(value, unit)}</s>
                  </>
                )}
              </td>
              <td lang="vi" className={`${CELL} min-w-48 wrap-anywhere`}>
                {source}
              </td>
              <td className={`${CELL} text-xs`}>{by}</td>
              <td className={`${CELL} text-xs`}>{said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
