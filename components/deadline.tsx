import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import type { LastDaySource } from "@/domain/task";
import { writeDay } from "@/domain/vietnamese-day";
import { type MovedDay, timesMoved } from "./moved-day";

type Props = {
  lastDay: Day | null;
  /** Shown crossed out when it is another day. */
  originalLastDay?: Day | null;
  /** How often it was moved. */
  moves?: MovedDay | null;
  source?: LastDaySource | null;
  /** Also says in words who set the day. */
  sourced?: boolean;
};

/** A last day: the day before it was moved and how often, the asterisk of a default day, and who set it. */
export function Deadline({ lastDay, originalLastDay, moves, source, sourced = false }: Props) {
  const t = useTranslations("deadline");
  const words = {
    extension: useTranslations("extension"),
    correction: useTranslations("lastDayCorrection"),
  };
  if (!lastDay) return <span>{t("none")}</span>;
  const moved = originalLastDay && originalLastDay !== lastDay;
  const times = moves ? timesMoved(words, moves) : null;
  return (
    <>
      {moved && (
        <>
          <s className="font-normal text-ink-3">
            <span className="sr-only">{t("old")} </span>
            <time dateTime={originalLastDay}>{writeDay(originalLastDay)}</time>
          </s>{" "}
        </>
      )}
      <time dateTime={lastDay}>{writeDay(lastDay)}</time>
      {source === "plan_default" && !sourced && (
        <abbr title={t("defaultDay")} className="cursor-help no-underline">
          *
        </abbr>
      )}
      {times && !sourced && <span className="font-normal">, {times}</span>}
      {source && sourced && (
        <span className="block text-xs font-normal whitespace-normal text-ink-3">
          {[t(`source.${source}`), times].filter(Boolean).join("; ")}
        </span>
      )}
    </>
  );
}
