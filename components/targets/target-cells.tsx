import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { dayOf } from "@/domain/day";
import type { StandingOfTarget } from "@/domain/target/standing";
import { endOf } from "@/domain/target/stated-figures";
import { writeDay } from "@/domain/vietnamese-day";
import { useTargetNumber } from "./use-target-number";

type Props = { target: StandingOfTarget };

/** What is assigned for the year, which it names where the column does not; and for the year that runs since. */
export function PlannedCell({
  target: { trajectory, unit },
  namesYear,
}: Props & { namesYear: boolean }) {
  const t = useTranslations("trajectory");
  const { figure, marked } = useTargetNumber();
  const { planned, next, year } = trajectory;
  return (
    <>
      {planned ? figure(planned.value, unit) : <Quiet>{t("notStated")}</Quiet>}
      {namesYear && <Note>{t("ofYear", { year: String(year) })}</Note>}
      {planned?.workedBack && <Note>{t("workedBack")}</Note>}
      {next && (
        <Note>
          {marked(t("next", { year: String(next.year), value: figure(next.value, unit) }), next)}
        </Note>
      )}
    </>
  );
}

/** The newest confirmed figure, of which day it is and who confirmed it. */
export function ReachedCell({ target: { trajectory, unit } }: Props) {
  const t = useTranslations("trajectory");
  const { figure } = useTargetNumber();
  const { latest, gaps } = trajectory;
  if (!latest) return <Quiet>{t("notStated")}</Quiet>;
  const { verdictAt, verdictByName } = latest.report;
  return (
    <>
      <b>{figure(latest.value, unit)}</b>
      <Note>
        {t("until", { day: writeDay(latest.day) })}
        {gaps.includes("old_actual") && `, ${t("old", { days: latest.age })}`}
      </Note>
      {verdictAt && verdictByName && (
        <Note>{t("confirmedBy", { name: verdictByName, day: writeDay(dayOf(verdictAt)) })}</Note>
      )}
    </>
  );
}

/** What the year still needs, and how much a month that is. */
export function MissingCell({ target: { trajectory, unit } }: Props) {
  const t = useTranslations("trajectory");
  const { need } = useTargetNumber();
  const { toYear } = trajectory;
  if (!toYear) return <Quiet>{t("notStated")}</Quiet>;
  if (toYear.missing === 0) return t("reached");
  return (
    <>
      {need(toYear.missing, unit)}
      <Note>
        {toYear.perMonth === null
          ? t("noTimeLeft")
          : t("perMonth", { value: need(toYear.perMonth, unit) })}
      </Note>
    </>
  );
}

/** By how much it grew in the year, against the least it is to grow by. */
export function GainCell({ target: { trajectory, unit } }: Props) {
  const t = useTranslations("trajectory");
  const { change, need } = useTargetNumber();
  const { gain, latest } = trajectory;
  if (!gain) return <Quiet>{t("gainUnknown")}</Quiet>;
  const { from, gained, least, reached, year } = gain;
  return (
    <>
      {t("gained", { year: String(year), value: change(gained, unit) })}
      {least !== null && (
        <Note late={reached === false && latest?.day === endOf(year)}>
          {reached
            ? t("gainReached", { least: need(least, unit) })
            : t("gainMissing", { least: need(least, unit), missing: need(least - gained, unit) })}
        </Note>
      )}
      {from.workedBack && <Note>{t("workedBack")}</Note>}
    </>
  );
}

/** The last year's figure, and the pace until then. */
export function FinalCell({ target: { finalYear, finalValue, trajectory, unit } }: Props) {
  const t = useTranslations("trajectory");
  const { figure, need } = useTargetNumber();
  const { toFinal } = trajectory;
  if (finalYear === null || finalValue === null) return <Quiet>{t("notStated")}</Quiet>;
  return (
    <>
      {figure(finalValue, unit)}
      <Note>{t("finalIn", { year: String(finalYear) })}</Note>
      {toFinal && toFinal.missing > 0 && (
        <Note>
          {t("missingOf", { value: need(toFinal.missing, unit) })}
          {toFinal.perYear !== null && `; ${t("perYear", { value: need(toFinal.perYear, unit) })}`}
        </Note>
      )}
    </>
  );
}

/** How far from the straight line between the stated figures, which is for comparing alone. */
export function ComparedCell({ target: { trajectory, unit } }: Props) {
  const t = useTranslations("trajectory");
  const { need } = useTargetNumber();
  const { latest, reference, standing } = trajectory;
  if (!latest || !reference) return <Quiet>{t("notCompared")}</Quiet>;
  const apart = need(Math.abs(latest.value - reference.value), unit);
  return (
    <>
      {standing === "behind" ? (
        <b className={reference.workedBack ? undefined : "text-over-fg"}>
          {t("behind", { value: apart })}
        </b>
      ) : latest.value === reference.value ? (
        t("level")
      ) : (
        t("ahead", { value: apart })
      )}
      {reference.workedBack && <Note>{t("workedBack")}</Note>}
    </>
  );
}

function Note({ late = false, children }: { late?: boolean; children: ReactNode }) {
  return (
    <span
      className={`block text-xs print:text-[0.6875rem] ${late ? "text-over-fg" : "text-ink-3"}`}
    >
      {children}
    </span>
  );
}

function Quiet({ children }: { children: ReactNode }) {
  return <span className="text-ink-3">{children}</span>;
}
