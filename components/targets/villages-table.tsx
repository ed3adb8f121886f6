import { useTranslations } from "next-intl";
import type { TargetUnit } from "@/domain/target/figure";
import type { VillageStandings } from "@/domain/target/villages";
import { writeDay } from "@/domain/vietnamese-day";
import { ScrollBox } from "../ui/scroll-box";
import { useTargetNumber } from "./use-target-number";

type Props = { villages: VillageStandings; unit: TargetUnit | null };

const HEAD =
  "border-b border-line-strong py-1.5 pr-4 text-right text-2xs font-medium whitespace-nowrap text-ink-3";
const CELL =
  "border-b border-line py-1.5 pr-4 text-right align-top tabular-nums print:py-0.5 print:pr-2";

/** Each village's share, what was confirmed of it, and whether the shares add up to the commune's. */
export function VillagesTable({ villages: { year, villages, shares, actuals }, unit }: Props) {
  const t = useTranslations("trajectory.village");
  const main = useTranslations("trajectory");
  const { figure, rate } = useTargetNumber();
  // Shares in a hundred are of different wholes: they have no sum.
  const adds = unit !== "percent";
  return (
    <>
      {adds && shares && <SharesSay shares={shares} year={year} unit={unit} />}
      <ScrollBox label={t("caption", { year: String(year) })}>
        <table className="w-full max-w-192 min-w-120 border-separate border-spacing-0 text-sm print:min-w-0 print:text-[0.75rem]">
          <caption className="sr-only">{t("caption", { year: String(year) })}</caption>
          <thead>
            <tr>
              <th scope="col" className={`${HEAD} text-left!`}>
                {t("name")}
              </th>
              <th scope="col" className={HEAD}>
                {t("share", { year: String(year) })}
              </th>
              <th scope="col" className={HEAD}>
                {t("actual")}
              </th>
              <th scope="col" className={HEAD}>
                {t("rate")}
              </th>
            </tr>
          </thead>
          <tbody>
            {villages.map(({ agencyId, name, share, actual, rate: done }) => (
              <tr key={agencyId}>
                <th scope="row" className={`${CELL} text-left! font-medium`}>
                  {name}
                </th>
                <td className={CELL}>{share === null ? main("notStated") : figure(share, unit)}</td>
                <td className={CELL}>
                  {actual ? (
                    <>
                      {figure(actual.value, unit)}
                      <span className="block text-xs text-ink-3">
                        {main("until", { day: writeDay(actual.day) })}
                      </span>
                    </>
                  ) : (
                    <span className="text-ink-3">{main("notStated")}</span>
                  )}
                </td>
                <td className={CELL}>{done === null ? "" : rate(done)}</td>
              </tr>
            ))}
          </tbody>
          {adds && (shares || actuals) && (
            <tfoot>
              <tr className="*:font-bold">
                <th scope="row" className={`${CELL} text-left!`}>
                  {t("sum")}
                </th>
                <td className={CELL}>{shares && figure(shares.sum, unit)}</td>
                <td className={CELL}>
                  {actuals && (
                    <>
                      {figure(actuals.sum, unit)}
                      <span className="block text-xs font-normal text-ink-3">
                        {t("sumOf", { count: actuals.villages, day: writeDay(actuals.day) })}
                      </span>
                    </>
                  )}
                </td>
                <td className={CELL} />
              </tr>
            </tfoot>
          )}
        </table>
      </ScrollBox>
    </>
  );
}

/** Whether the shares come to what is assigned to the whole commune. */
function SharesSay({
  shares: { sum, planned },
  year,
  unit,
}: {
  shares: NonNullable<VillageStandings["shares"]>;
  year: number;
  unit: TargetUnit | null;
}) {
  const t = useTranslations("trajectory.village");
  const { figure, marked, need } = useTargetNumber();
  const together = figure(sum, unit);
  if (planned === null) return <Say>{t("notCompared", { sum: together, year: String(year) })}</Say>;
  const assigned = marked(figure(planned.value, unit), planned);
  if (planned.value === sum) return <Say>{t("addsUp", { planned: assigned })}</Say>;
  const value = need(Math.abs(sum - planned.value), unit);
  const difference = t(sum > planned.value ? "over" : "under", { value });
  return <Say>{t("differs", { sum: together, difference, planned: assigned })}</Say>;
}

function Say({ children }: { children: string }) {
  return <p className="mb-2 text-sm text-ink-2">{children}</p>;
}
