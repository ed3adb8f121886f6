import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { StandingOfTarget } from "@/domain/target/standing";
import { endOf } from "@/domain/target/stated-figures";
import { writeDay } from "@/domain/vietnamese-day";
import { useTargetNumber } from "./use-target-number";

type Props = { target: StandingOfTarget };

/** How a target stands, in sentences. */
export function TargetSay({
  target,
  waitingHref = null,
}: Props & {
  /** Where this reader confirms what waits; null where they do not. */
  waitingHref?: string | null;
}) {
  const t = useTranslations("trajectory.say");
  const { about, change, figure, marked } = useTargetNumber();
  const { unit, waiting } = target;
  const { forecast, next, yearBefore } = target.trajectory;
  return (
    <p className="text-sm text-ink-2 print:text-[0.75rem] print:leading-4.25">
      <Reached target={target} /> <Gained target={target} />{" "}
      {next &&
        t("next", {
          year: marked(String(next.year), next),
          value: figure(next.value, unit),
        })}{" "}
      {yearBefore &&
        t("yearBefore", {
          day: writeDay(yearBefore.day),
          change: change(yearBefore.change, unit),
        })}{" "}
      {forecast &&
        t.rich("forecast", {
          from: writeDay(forecast.from),
          to: writeDay(forecast.to),
          year: String(forecast.year),
          value: about(forecast.value, unit),
          b: bold,
        })}{" "}
      {waiting.length > 0 &&
        (waitingHref ? (
          <a href={waitingHref} className="coarse:inline-block coarse:py-2">
            {t("waiting", { count: waiting.length })}
          </a>
        ) : (
          t("waiting", { count: waiting.length })
        ))}
    </p>
  );
}

function Reached({ target: { trajectory, unit } }: Props) {
  const t = useTranslations("trajectory.say");
  const { counted, marked, need, rate } = useTargetNumber();
  const { latest, planned, ofYear, toYear, year } = trajectory;
  if (!latest) return t("nothing");
  const said = { day: writeDay(latest.day), value: counted(latest.value, unit), b: bold };
  if (!planned || ofYear === null) return t.rich("bare", { ...said, year: String(year) });
  const of = { ...said, rate: rate(ofYear), year: marked(String(planned.year), planned) };
  if (!toYear?.missing) return t.rich("reached", of);
  return t.rich("year", { ...of, missing: need(toYear.missing, unit) });
}

function Gained({ target: { trajectory, unit } }: Props) {
  const t = useTranslations("trajectory.say");
  const { change, marked, need } = useTargetNumber();
  const { gain, latest } = trajectory;
  if (!gain || gain.least === null) return null;
  const said = {
    year: String(gain.year),
    gained: marked(change(gain.gained, unit), gain.from),
    least: need(gain.least, unit),
    b: bold,
  };
  // Within the year nothing is behind the year's growth yet.
  const isOver = latest?.day === endOf(gain.year);
  if (gain.reached) return t.rich("gainReached", said);
  return t.rich("gainMissing", {
    ...said,
    missing: need(gain.least - gain.gained, unit),
    late: isOver ? late : bold,
  });
}

function bold(words: ReactNode) {
  return <b className="text-ink">{words}</b>;
}

/** Red says that something is behind, and nothing else. */
function late(words: ReactNode) {
  return <b className="text-over-fg">{words}</b>;
}
