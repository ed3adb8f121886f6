import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { excerpt } from "@/domain/excerpt";
import type { DutyRole } from "@/domain/task";
import { Flags } from "../flags";
import { Icon } from "../ui/icon";
import { type Figure, FigureLink } from "./figure";

type LateTask = {
  href: string;
  clause: string;
  text: string;
  role: DutyRole;
  days: number;
  progress: number;
  /** When it was urged last, and how often. */
  urged: string;
};

export type LateAgency = {
  id: string;
  name: string;
  /** All its overdue tasks, also those that are not shown here. */
  tasks: Figure;
  contact: { name: string; phone: string } | null;
  rows: readonly LateTask[];
  /** What can be done about it, for those who may. */
  act?: ReactNode;
};

const CELL = "wide:py-0.75 wide:align-baseline coarse:wide:h-12 print:wide:h-auto print:py-px";

/** Who is late, worst first. All days are drawn on one scale, so the eye compares across agencies. */
export function LateAgencies({
  agencies,
  longest,
}: {
  agencies: readonly LateAgency[];
  /** The most days anything is late. */
  longest: number;
}) {
  const t = useTranslations("steering");
  const acts = useTranslations("boardActs");
  return (
    <table className="block w-full text-sm wide:table wide:table-fixed wide:border-separate wide:border-spacing-0">
      <caption className="sr-only">{t("late.caption")}</caption>
      <colgroup className="hidden wide:table-column-group">
        <col className="w-33 print:w-31" />
        <col />
        <col className="w-15" />
        <col className="w-28" />
      </colgroup>
      <thead className="hidden text-2xs text-ink-3 wide:table-header-group">
        <tr>
          <th scope="col" className="py-1 pr-3 text-left font-medium">
            {t("late.days")}
          </th>
          <th scope="col" className="py-1 pr-3 text-left font-medium">
            {t("late.duty")}
          </th>
          <th scope="col" className="py-1 text-right font-medium">
            {t("progress")}
          </th>
          <th scope="col" className="py-1 text-right font-medium">
            {acts("column")}
          </th>
        </tr>
      </thead>
      {agencies.map((agency) => (
        <tbody key={agency.id} className="block break-inside-avoid wide:table-row-group">
          <tr className="block wide:table-row">
            <th
              scope="rowgroup"
              colSpan={4}
              className="block border-t border-line pt-2 pb-0.5 text-left wide:table-cell print:pt-1"
            >
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <FigureLink
                  figure={agency.tasks}
                  className="inline-flex items-center gap-2 text-ink no-underline hover:underline coarse:min-h-11"
                >
                  {agency.name}
                  <span className="min-w-5.5 rounded-full bg-over-bg px-1.5 text-center text-xs/5 text-over-fg">
                    {agency.tasks.count}
                    <span className="sr-only"> {t("late.tasks")}</span>
                  </span>
                </FigureLink>
                {agency.contact && (
                  <span className="ml-auto inline-flex items-center gap-1.5 text-xs font-normal text-ink-3">
                    {agency.contact.name}
                    <a
                      href={`tel:${agency.contact.phone.replace(/[^+\d]/g, "")}`}
                      className="inline-flex items-center gap-1 whitespace-nowrap tabular-nums coarse:min-h-11"
                    >
                      <Icon name="phone" className="size-3.5" />
                      {agency.contact.phone}
                    </a>
                  </span>
                )}
                {agency.act && (
                  <span className={agency.contact ? "" : "ml-auto"}>{agency.act}</span>
                )}
              </span>
            </th>
          </tr>
          {agency.rows.map((row) => (
            <tr
              key={row.href}
              className="relative grid grid-cols-[auto_1fr_auto] gap-x-3 py-1.5 hover:bg-hover wide:table-row coarse:py-2"
            >
              <td className={`${CELL} whitespace-nowrap text-over-fg wide:pr-3`}>
                <span className="inline-block min-w-16 tabular-nums">
                  {t.rich("late.late", {
                    days: row.days,
                    b: (words) => <b className="text-base font-heavy">{words}</b>,
                  })}
                </span>
                <span aria-hidden="true" className="hidden h-2 w-14 wide:inline-block">
                  <i
                    className="block h-full min-w-0.75 rounded-[1px] bg-over-solid"
                    style={{ width: `${Math.round((row.days / longest) * 100)}%` }}
                  />
                </span>
              </td>
              <td className={`${CELL} col-span-3 row-start-2 wide:pr-3`}>
                <span className="flex items-baseline gap-2">
                  <Link
                    href={row.href}
                    prefetch={false}
                    className="line-clamp-2 text-ink no-underline after:absolute after:inset-0 hover:underline wide:line-clamp-1"
                  >
                    <b className="tabular-nums">{row.clause}</b>{" "}
                    <span lang="vi">{excerpt(row.text, 120)}</span>
                  </Link>
                  {row.role === "coordinating" && (
                    <span className="flex-none">
                      <Flags flags={["coordinating"]} />
                    </span>
                  )}
                </span>
              </td>
              <td className={`${CELL} text-right tabular-nums text-ink-2`}>
                <span className="sr-only">{t("progress")} </span>
                {row.progress}%
              </td>
              <td
                className={`${CELL} text-right text-xs whitespace-nowrap text-ink-3 tabular-nums`}
              >
                <span className="sr-only">{acts("column")} </span>
                {row.urged}
              </td>
            </tr>
          ))}
          {agency.tasks.count > agency.rows.length && (
            <tr className="block wide:table-row">
              <td className="hidden wide:table-cell" />
              <td colSpan={3} className="block pb-1 text-xs wide:table-cell">
                <FigureLink figure={agency.tasks} className="inline-block coarse:py-3">
                  {t("late.more", {
                    count: agency.tasks.count - agency.rows.length,
                    all: agency.tasks.count,
                  })}
                </FigureLink>
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
