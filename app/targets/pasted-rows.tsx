"use client";

import { useTranslations } from "next-intl";
import { ColumnHeads } from "@/components/ui/column-heads";
import type { PastedRow } from "@/server/queries/pasted-figures";

const MOST_SHOWN = 100;
const CELL = "border-b border-line py-1.5 pr-3 align-top wrap-anywhere";

/** What a pasted table would write, beside what stands there. */
export function PastedRows({ rows }: { rows: readonly PastedRow[] }) {
  const t = useTranslations("targets");
  const changed = rows.filter(({ isSame }) => !isSame);
  if (changed.length === 0) return null;
  const called = rows.some(({ label }) => label !== "");
  const ofVillages = rows.some(({ village }) => village !== null);
  return (
    <div className="relative overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="sr-only">{t("pasted")}</caption>
        <thead>
          <ColumnHeads
            heads={[
              { label: t("lineHead") },
              ...(called ? [{ label: t("calledInTable") }] : []),
              ...(ofVillages ? [{ label: t("village") }] : []),
              { label: t("year") },
              { label: t("before"), isFigure: true },
              { label: t("after"), isFigure: true },
            ]}
          />
        </thead>
        <tbody>
          {changed.slice(0, MOST_SHOWN).map((row) => (
            <tr key={`${row.line}/${row.year}`}>
              <td className={`${CELL} text-ink-3 tabular-nums`}>{row.line}</td>
              {called && <td className={CELL}>{row.label}</td>}
              {ofVillages && <td className={CELL}>{row.village}</td>}
              <td className={`${CELL} tabular-nums`}>
                {row.kind === "baseline" ? t("baselineOf", { year: String(row.year) }) : row.year}
              </td>
              <td className={`${CELL} text-right text-ink-2 tabular-nums`}>
                {row.before === null
                  ? t("none")
                  : row.wasWorkedBack
                    ? t("wasWorkedBack", { value: row.before })
                    : row.before}
              </td>
              <td className={`${CELL} text-right font-semibold tabular-nums`}>
                {row.after}
                {row.before === row.after && (
                  <span className="block text-xs font-normal text-ink-3">{t("sourceOnly")}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changed.length > MOST_SHOWN && (
        <p className="mt-2 text-sm text-ink-3">
          {t("more", { count: changed.length - MOST_SHOWN })}
        </p>
      )}
    </div>
  );
}
