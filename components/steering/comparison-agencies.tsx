import { useTranslations } from "next-intl";
import { CHANGES, type Change } from "@/domain/steering/comparison";
import { COMPARED_CELL, COMPARED_HEAD, COMPARED_LINK } from "./comparison-classes";
import { type Figure, FigureLink } from "./figure";

type Share = { part: Figure; whole: Figure } | null;

export type ComparedAgency = {
  /** Null for all agencies together. */
  id: string | null;
  name: string;
  changes: Record<Change, Figure>;
  /** On-time rate on the earlier day and on the later. */
  before: Share;
  now: Share;
};

/** What became of the tasks between the two days, all together and by agency. */
export function ComparisonAgencies({ rows }: { rows: readonly ComparedAgency[] }) {
  const t = useTranslations("comparison");
  return (
    <div className="relative -mx-4 overflow-x-auto px-4 print:m-0 print:overflow-visible print:p-0">
      <table className="h-fit w-full min-w-160 border-separate border-spacing-0 text-sm print:min-w-0 print:text-[0.75rem]">
        <caption className="pb-1 text-left text-xs font-semibold text-ink-2">{t("tasks")}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${COMPARED_HEAD} pl-0! text-left!`}>
              {t("agency")}
            </th>
            {CHANGES.map((change) => (
              <th key={change} scope="col" className={COMPARED_HEAD}>
                {t(`change.${change}`)}
              </th>
            ))}
            <th scope="col" className={`${COMPARED_HEAD} w-36 print:w-32`}>
              {t("onTime")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, changes, before, now }) => (
            <tr key={id ?? "all"} className={id === null ? "*:border-line-strong *:font-bold" : ""}>
              <th
                scope="row"
                className={`${COMPARED_CELL} pl-0! text-left! font-medium desk:whitespace-nowrap print:whitespace-nowrap`}
              >
                {name}
              </th>
              {CHANGES.map((change) => (
                <td key={change} className={COMPARED_CELL}>
                  <FigureLink figure={changes[change]} className={lookOf(change, changes[change])}>
                    {changes[change].count}
                  </FigureLink>
                </td>
              ))}
              <td className={`${COMPARED_CELL} whitespace-nowrap text-ink-2`}>
                <Rate share={before} />
                <span className="mx-1.5 font-normal text-ink-3">{t("then")}</span>
                <Rate share={now} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Red says late and nothing else. */
function lookOf(change: Change, { count }: Figure): string {
  const late = change === "overdue" && count > 0;
  return `${COMPARED_LINK} ${count === 0 ? "font-normal text-ink-3!" : late ? "font-bold text-over-fg!" : ""}`;
}

function Rate({ share }: { share: Share }) {
  const t = useTranslations("steering.rates");
  if (!share) return <span className="font-normal text-ink-3">{t("none")}</span>;
  return (
    <>
      <FigureLink figure={share.part} className={COMPARED_LINK}>
        {share.part.count}
      </FigureLink>
      /
      <FigureLink figure={share.whole} className={COMPARED_LINK}>
        {share.whole.count}
      </FigureLink>
    </>
  );
}
