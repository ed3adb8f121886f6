import { useTranslations } from "next-intl";
import { Pagination } from "@/components/pagination";
import { ColumnHeads } from "@/components/ui/column-heads";
import { Fold } from "@/components/ui/fold";
import { ScrollBox } from "@/components/ui/scroll-box";
import { writeFigure } from "@/domain/target/figure";
import { writeDay, writeInstant } from "@/domain/vietnamese-day";
import type { TargetShares } from "@/server/queries/target-shares";

const CELL = "border-b border-line py-1.5 pr-3 align-top";
const AT_ONCE = 50;

type Props = {
  page: Pick<TargetShares, "target" | "written">;
  /** Which part of it is shown, counted from one; null while it was not asked for. */
  at: number | null;
};

/** Every share that was written down: of which village and year, from where, by whom, and whether it counts. */
export function ShareHistory({ page: { target, written }, at }: Props) {
  const t = useTranslations("targets");
  if (written.length === 0) return null;
  const place = Math.min(at ?? 1, Math.ceil(written.length / AT_ONCE));
  const from = (place - 1) * AT_ONCE;
  const shown = written.slice(from, from + AT_ONCE);
  const href = (to: number) => `/targets/${target.id}/shares?written=${to}#written`;
  return (
    <div id="written" className="mt-4">
      <Fold quiet summary={t("shareHistory", { count: written.length })} open={at !== null}>
        <ScrollBox label={t("shareHistory", { count: written.length })}>
          <table className="w-full min-w-176 border-separate border-spacing-0 text-sm">
            <caption className="sr-only">{t("shareHistory", { count: written.length })}</caption>
            <thead>
              <ColumnHeads
                heads={[
                  { label: t("village") },
                  { label: t("year") },
                  { label: t("shareFigure"), isFigure: true },
                  { label: t("source") },
                  { label: t("sourceDay") },
                  { label: t("writtenBy") },
                  { label: t("shareRow") },
                ]}
              />
            </thead>
            <tbody>
              {shown.map(
                ({ id, agencyName, year, value, source, sourceDay, byName, at, state }) => (
                  <tr key={id} className={state === "counts" ? "" : "*:text-ink-3"}>
                    <th scope="row" className={`${CELL} text-left font-medium`}>
                      {agencyName}
                    </th>
                    <td className={`${CELL} tabular-nums`}>{year}</td>
                    <td className={`${CELL} text-right tabular-nums`}>
                      {value === null ? "–" : writeFigure(value, target.unit ?? "people")}
                    </td>
                    <td className={`${CELL} min-w-48 wrap-anywhere`}>{source}</td>
                    <td className={`${CELL} tabular-nums`}>
                      {sourceDay ? writeDay(sourceDay) : ""}
                    </td>
                    <td className={`${CELL} text-xs`}>
                      {byName ? t("by", { name: byName, at: writeInstant(at) }) : t("byPlan")}
                    </td>
                    <td className={`${CELL} text-xs`}>{t(`shareState.${state}`)}</td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </ScrollBox>
        {written.length > AT_ONCE && (
          <Pagination
            from={from + 1}
            to={from + shown.length}
            total={written.length}
            previousHref={place > 1 ? href(place - 1) : null}
            nextHref={from + shown.length < written.length ? href(place + 1) : null}
          />
        )}
      </Fold>
    </div>
  );
}
