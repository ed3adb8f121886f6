import { useTranslations } from "next-intl";
import { ColumnHeads } from "@/components/ui/column-heads";
import type { FigureRow } from "./[id]/figures/figures-form";

const CELL = "border-t border-line py-1.75 pr-3 align-top";

/** The figures of a target for those who do not write them. */
export function FiguresTable({ rows, unit }: { rows: readonly FigureRow[]; unit: string }) {
  const t = useTranslations("targets");
  return (
    <div className="relative overflow-x-auto rounded-lg border border-line bg-surface px-4 pb-2">
      <table className="w-full text-sm">
        <caption className="sr-only">{t("figures")}</caption>
        <thead>
          <ColumnHeads
            heads={[
              { label: t("year") },
              { label: t("figureIn", { unit }), isFigure: true },
              { label: t("source") },
            ]}
          />
        </thead>
        <tbody>
          {rows.map(([key, label, value, source, day, , remark]) => (
            <tr key={key}>
              <th scope="row" className={`${CELL} text-left font-medium`}>
                {label}
              </th>
              <td className={`${CELL} text-right font-semibold tabular-nums`}>
                {value || <span className="font-normal text-ink-3">{t("none")}</span>}
              </td>
              <td className={`${CELL} text-xs`}>
                {[source, day].filter(Boolean).join(", ")}
                <span className="block text-ink-3">{remark}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
