import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { headline } from "@/domain/target/headline";
import type { StandingOfTarget } from "@/domain/target/standing";
import { commonYear } from "@/domain/target/trajectory";
import {
  ComparedCell,
  FinalCell,
  GainCell,
  MissingCell,
  PlannedCell,
  ReachedCell,
} from "./target-cells";
import { useTargetNumber } from "./use-target-number";

export type TargetRow = {
  target: StandingOfTarget;
  href: string;
  /** Where the plan says it. */
  clauseHref: string | null;
  /** What is missing, who is asked for it, and what this reader can do about it. */
  open: ReactNode;
};

const HEAD =
  "border-b border-line-strong py-1.75 pr-3 text-left align-bottom text-2xs font-medium text-ink-3";
const CELL =
  "wide:border-t wide:border-line wide:py-2 wide:pr-3 wide:align-top print:py-1 print:pr-2";
const NUMBER = `${CELL} wide:text-right tabular-nums`;

/** Giao, thực hiện, tỷ lệ of each target, and the pace it needs; on a phone each is a card. */
export function TargetsTable({ rows, caption }: { rows: readonly TargetRow[]; caption: string }) {
  const t = useTranslations("trajectory");
  const column = useTranslations("trajectory.column");
  const { rate } = useTargetNumber();
  const year = commonYear(rows.map(({ target }) => target.trajectory));
  const heads = [
    ["planned", year === null ? column("assigned") : column("planned", { year: String(year) })],
    ["actual", column("actual")],
    ["rate", column("rate")],
    ["missing", column("missing")],
    ["gain", column("gain")],
    ["final", column("final")],
    ["compared", column("compared")],
  ] as const;
  return (
    <div className="relative overflow-x-auto rounded-lg border border-line bg-surface print:overflow-visible print:rounded-none print:border-0">
      <table className="block w-full text-sm wide:table wide:min-w-256 wide:border-separate wide:border-spacing-0 print:min-w-0 print:text-[0.75rem]">
        <caption className="sr-only">{caption}</caption>
        <thead className="hidden wide:table-header-group">
          <tr>
            <th scope="col" className={`${HEAD} pl-4 print:pl-0`}>
              {column("target")}
            </th>
            {heads.map(([name, words]) => (
              <th key={name} scope="col" className={`${HEAD} text-right`}>
                {words}
              </th>
            ))}
            <th scope="col" className={`${HEAD} pr-4 print:hidden`}>
              {column("open")}
            </th>
          </tr>
        </thead>
        <tbody className="block wide:table-row-group">
          {rows.map(({ target, href, clauseHref, open }) => {
            const { ofYear } = target.trajectory;
            const cells: Record<(typeof heads)[number][0], ReactNode> = {
              planned: <PlannedCell target={target} namesYear={year === null} />,
              actual: <ReachedCell target={target} />,
              rate: ofYear === null ? <None /> : <b>{rate(ofYear)}</b>,
              missing: <MissingCell target={target} />,
              gain: <GainCell target={target} />,
              final: <FinalCell target={target} />,
              compared: <ComparedCell target={target} />,
            };
            return (
              <tr
                key={target.id}
                id={`target-${target.id}`}
                className="grid grid-cols-2 gap-x-4 gap-y-2 border-t border-line px-4 py-3 first:border-t-0 wide:table-row wide:first:*:border-t-0"
              >
                <th
                  scope="row"
                  className={`${CELL} col-span-2 block w-auto text-left font-normal wide:table-cell wide:w-72 wide:pl-4 print:w-48 print:pl-0`}
                >
                  {target.partOfId && <span className="text-xs text-ink-3">{t("partOf")} </span>}
                  <a
                    href={href}
                    lang="vi"
                    className="font-serif text-[1rem] leading-6 font-bold text-ink no-underline hover:underline print:text-[0.8125rem] print:leading-4.5"
                  >
                    {headline(target.name)}
                  </a>
                  <span className="flex flex-wrap gap-x-3 text-xs text-ink-3">
                    {t(`unit.${target.unit ?? "none"}`)}
                    {clauseHref && (
                      <a href={clauseHref} className="coarse:inline-block coarse:py-2 print:hidden">
                        {t("inPlan")}
                      </a>
                    )}
                  </span>
                </th>
                {heads.map(([name, words]) => (
                  <td key={name} className={`${NUMBER} block wide:table-cell`}>
                    <span className="block text-2xs text-ink-3 wide:sr-only">{words}</span>
                    {cells[name]}
                  </td>
                ))}
                <td
                  className={`${CELL} col-span-2 block text-xs wide:table-cell wide:w-52 wide:pr-4 print:hidden`}
                >
                  {open}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function None() {
  const t = useTranslations("trajectory");
  return <span className="text-ink-3">{t("notStated")}</span>;
}
