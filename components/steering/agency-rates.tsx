import { useTranslations } from "next-intl";
import { type Figure, FigureLink } from "./figure";

type Share = { part: Figure; whole: Figure } | null;
export type RatedAgency = { id: string; name: string; onTime: Share; updated: Share };

/** How many of each agency's tasks were done in time, and how many it keeps reported on. */
export function AgencyRates({ agencies }: { agencies: readonly RatedAgency[] }) {
  const t = useTranslations("steering.rates");
  const half = Math.ceil(agencies.length / 2);
  return (
    <div className="grid gap-x-8 wide:grid-cols-2 print:gap-x-5">
      {[agencies.slice(0, half), agencies.slice(half)].map(
        (some) =>
          some.length > 0 && (
            <table
              key={some[0]?.id}
              className="h-fit w-full border-separate border-spacing-0 text-xs tabular-nums print:text-[0.75rem]"
            >
              <caption className="sr-only">{t("title")}</caption>
              <thead className="text-2xs text-ink-3">
                <tr className="*:border-b *:border-line-strong *:py-1 *:text-right *:font-medium">
                  <th scope="col" className="text-left!">
                    {t("agency")}
                  </th>
                  <th scope="col" className="w-24 wide:w-28 print:w-20">
                    {t("onTime")}
                  </th>
                  <th scope="col" className="w-24 wide:w-28 print:w-20">
                    {t("updated")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {some.map(({ id, name, onTime, updated }) => (
                  <tr
                    key={id}
                    className="*:h-8.5 *:border-b *:border-line *:py-1 *:text-right coarse:*:h-11 print:*:h-5 print:*:py-0"
                  >
                    <th scope="row" className="text-left! text-sm font-medium print:text-[0.75rem]">
                      {name}
                    </th>
                    <td>
                      <Rate share={onTime} none={t("none")} />
                    </td>
                    <td>
                      <Rate share={updated} none={t("none")} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ),
      )}
    </div>
  );
}

const LINK = "text-ink-3 no-underline hover:underline coarse:inline-block coarse:p-2";

function Rate({ share, none }: { share: Share; none: string }) {
  if (!share) return <span className="text-ink-3">{none}</span>;
  const { part, whole } = share;
  return (
    <>
      <span className="text-ink-3">
        <FigureLink figure={part} className={LINK}>
          {part.count}
        </FigureLink>
        /
        <FigureLink figure={whole} className={LINK}>
          {whole.count}
        </FigureLink>
      </span>
      <b className="ml-2 inline-block min-w-10">{Math.round((part.count / whole.count) * 100)}%</b>
    </>
  );
}
