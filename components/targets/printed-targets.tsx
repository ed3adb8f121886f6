import { useTranslations } from "next-intl";
import { headline } from "@/domain/target/headline";
import type { StandingOfTarget } from "@/domain/target/standing";
import { commonYear } from "@/domain/target/trajectory";
import { writeShortDay } from "@/domain/vietnamese-day";
import { useTargetNumber } from "./use-target-number";

const CELL = "border-b border-line py-0.5 pl-2 text-right align-top tabular-nums";
const HEAD = "border-b border-line-strong py-0.5 pl-2 text-right text-2xs font-medium text-ink-3";

/** The targets as the sheet for a meeting has them: a line each, without drawings. */
export function PrintedTargets({ targets }: { targets: readonly StandingOfTarget[] }) {
  const t = useTranslations("trajectory");
  const column = useTranslations("trajectory.column");
  const { change, figure, marked, need, rate } = useTargetNumber();
  const year = commonYear(targets.map(({ trajectory }) => trajectory));
  return (
    <table className="w-full border-separate border-spacing-0 text-[0.75rem] leading-4.5">
      <caption className="sr-only">{t("title")}</caption>
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} pl-0! text-left!`}>
            {column("target")}
          </th>
          {[
            year === null ? column("assigned") : column("planned", { year: String(year) }),
            column("actual"),
            column("rate"),
            column("missing"),
            column("gain"),
          ].map((words) => (
            <th key={words} scope="col" className={`${HEAD} whitespace-nowrap`}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {targets.map(({ id, name, unit, partOfId, trajectory }) => {
          const { planned, next, latest, ofYear, toYear, gain } = trajectory;
          return (
            <tr key={id}>
              <th scope="row" className={`${CELL} pl-0! text-left! font-medium`}>
                {partOfId && <span className="font-normal text-ink-3">{t("partOf")}: </span>}
                <span lang="vi">{headline(name)}</span>
              </th>
              <td className={CELL}>
                {planned ? figure(planned.value, unit) : t("notStated")}
                {planned?.workedBack && <span className="block">{t("workedBack")}</span>}
                {year === null && (
                  <span className="block">{t("ofYear", { year: String(trajectory.year) })}</span>
                )}
                {next && (
                  <span className="block">
                    {marked(
                      t("next", { year: String(next.year), value: figure(next.value, unit) }),
                      next,
                    )}
                  </span>
                )}
              </td>
              <td className={`${CELL} whitespace-nowrap`}>
                {latest
                  ? `${figure(latest.value, unit)} (${writeShortDay(latest.day)})`
                  : t("notStated")}
              </td>
              <td className={CELL}>{ofYear === null ? "" : marked(rate(ofYear), planned)}</td>
              <td className={CELL}>{toYear ? need(toYear.missing, unit) : ""}</td>
              <td className={`${CELL} whitespace-nowrap`}>
                {gain &&
                  `${marked(change(gain.gained, unit), gain.from)}${gain.least === null ? "" : ` / ${need(gain.least, unit)}`}`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
