import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import { writeDay } from "@/domain/vietnamese-day";

/** The numbers behind the drawing, for whoever cannot see it or wants to check it. */
export function CourseTable({
  points,
}: {
  points: readonly { day: Day; due: number; done: number | null }[];
}) {
  const t = useTranslations("steering.course");
  return (
    <div className="max-h-80 overflow-y-auto">
      <table className="text-xs tabular-nums">
        <caption className="sr-only">{t("table")}</caption>
        <thead>
          <tr className="*:pr-6 *:pb-1 *:text-right *:font-medium *:text-ink-3">
            <th scope="col" className="text-left!">
              {t("day")}
            </th>
            <th scope="col">{t("due")}</th>
            <th scope="col">{t("doneSoFar")}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ day, due, done }) => (
            <tr key={day} className="*:pr-6 *:text-right">
              <th scope="row" className="font-normal">
                {writeDay(day)}
              </th>
              <td>{due}</td>
              <td>{done ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
