import { useTranslations } from "next-intl";
import { ColumnHeads } from "@/components/ui/column-heads";
import type { ShareRow } from "./[id]/shares/shares-form";

const CELL = "border-t border-line py-1.5 pr-3";

/** The villages' shares for those who do not write them. */
export function SharesTable({
  years,
  rows,
}: {
  years: readonly number[];
  rows: readonly ShareRow[];
}) {
  const t = useTranslations("targets");
  return (
    <div className="relative overflow-x-auto rounded-lg border border-line bg-surface px-4 pb-2">
      <table className="w-full text-sm">
        <caption className="sr-only">{t("part.shares")}</caption>
        <thead>
          <ColumnHeads
            heads={[
              { label: t("village") },
              ...years.map((year) => ({ label: String(year), isFigure: true })),
            ]}
          />
        </thead>
        <tbody>
          {rows.map(([id, name, cells]) => (
            <tr key={id}>
              <th scope="row" className={`${CELL} text-left font-medium`}>
                {name}
              </th>
              {cells.map(([key, value]) => (
                <td key={key} className={`${CELL} text-right tabular-nums`}>
                  {value || <span className="text-ink-3">{t("none")}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
