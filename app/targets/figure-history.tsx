import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { writeFigure } from "@/domain/target/figure";
import { keyOf } from "@/domain/target/figures";
import { writeInstant } from "@/domain/vietnamese-day";
import type { TargetRow } from "@/server/queries/target-rows";

const MOST_SHOWN = 100;

/** The figures that were written before those that count, the latest first. */
export function FigureHistory({ target }: { target: TargetRow }) {
  const t = useTranslations("targets");
  const unit = target.unit ?? "people";
  const last = new Map(target.values.map((row) => [keyOf(row), row.seq]));
  const earlier = target.values
    .filter((row) => row.kind !== "share" && row.seq !== last.get(keyOf(row)))
    .toReversed();
  if (earlier.length === 0) return null;
  return (
    <div className="mt-4">
      <Fold quiet summary={t("history", { count: earlier.length })}>
        <ul className="grid gap-1.5 text-sm">
          {earlier.slice(0, MOST_SHOWN).map((row) => (
            <li key={row.id} className="wrap-anywhere">
              {t(row.kind === "baseline" ? "baselineOf" : "endOf", { year: String(row.year) })}:{" "}
              <b className="tabular-nums">
                {row.value === null ? t("none") : writeFigure(row.value, unit)}
              </b>
              , {row.source}.{" "}
              <span className="text-ink-3">
                {row.byName ? t("by", { name: row.byName, at: writeInstant(row.at) }) : t("byPlan")}
              </span>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
