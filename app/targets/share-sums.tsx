import { useTranslations } from "next-intl";
import { useTargetNumber } from "@/components/targets/use-target-number";
import { ColumnHeads } from "@/components/ui/column-heads";
import { Notice } from "@/components/ui/notice";
import type { TargetShares } from "@/server/queries/target-shares";
import { useFigure } from "./figure-words";

const CELL = "border-t border-line py-1.5 pr-3 tabular-nums";

type Props = { page: Pick<TargetShares, "sums" | "target" | "villages"> };

/** What the villages' shares come to beside the commune's figure, year by year; a difference stays in sight. */
export function ShareSums({ page: { sums, target, villages } }: Props) {
  const t = useTranslations("targets");
  const figure = useFigure(target.unit);
  const { marked } = useTargetNumber();
  const differing = sums.flatMap(({ year, planned, sum }) =>
    planned !== null && sum !== null && planned.value !== sum ? [{ year, planned, sum }] : [],
  );
  return (
    <div className="mb-4 grid gap-3">
      {differing.map(({ year, planned, sum }) => (
        <Notice key={year} icon="overdue">
          {t(sum > planned.value ? "sharesOver" : "sharesUnder", {
            year: String(year),
            sum: figure(sum),
            planned: marked(figure(planned.value), planned),
            difference: figure(Math.round(Math.abs(sum - planned.value) * 100) / 100),
          })}
        </Notice>
      ))}
      <div className="relative overflow-x-auto rounded-lg border border-line bg-surface px-4 pb-2">
        <table className="w-full text-sm">
          <caption className="sr-only">{t("sums")}</caption>
          <thead>
            <ColumnHeads
              heads={[
                { label: t("year") },
                ...(["ofCommune", "ofVillages", "difference", "having"] as const).map((name) => ({
                  label: t(name),
                  isFigure: true,
                })),
              ]}
            />
          </thead>
          <tbody>
            {sums.map(({ year, planned, sum, villages: having }) => (
              <tr key={year}>
                <th scope="row" className={`${CELL} text-left font-medium`}>
                  {year}
                </th>
                <td className={`${CELL} text-right`}>
                  {planned === null ? t("none") : marked(figure(planned.value), planned)}
                </td>
                <td className={`${CELL} text-right`}>{sum === null ? t("none") : figure(sum)}</td>
                <td className={`${CELL} text-right`}>
                  {planned === null || sum === null
                    ? ""
                    : figure(Math.round(Math.abs(planned.value - sum) * 100) / 100)}
                </td>
                <td className={`${CELL} text-right`}>
                  {having}/{villages.length}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
