import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import { excerpt } from "@/domain/excerpt";
import { writeShortDay } from "@/domain/vietnamese-day";

export type DueTask = {
  href: string;
  clause: string;
  text: string;
  agency: string;
  lastDay: Day;
  progress: number;
};

const CELL =
  "wide:border-t wide:border-line wide:py-1.25 wide:align-baseline print:wide:py-0.5 coarse:wide:h-12 print:wide:h-auto";

/** What falls due within the week, soonest first. */
export function DueSoon({ rows }: { rows: readonly DueTask[] }) {
  const t = useTranslations("steering");
  return (
    <table className="block w-full text-sm wide:table wide:border-separate wide:border-spacing-0">
      <caption className="sr-only">{t("soon.title")}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("soon.day")}</th>
          <th scope="col">{t("agency")}</th>
          <th scope="col">{t("soon.duty")}</th>
          <th scope="col">{t("progress")}</th>
        </tr>
      </thead>
      <tbody className="block wide:table-row-group">
        {rows.map((row) => (
          <tr
            key={row.href}
            className="relative grid grid-cols-[3.5rem_1fr_auto] gap-x-2 border-t border-line py-1.75 first:border-t-0 hover:bg-hover wide:table-row wide:first:*:border-t-0 coarse:py-2.5"
          >
            <th scope="row" className={`${CELL} text-left tabular-nums wide:w-14 wide:pr-3`}>
              <time dateTime={row.lastDay}>{writeShortDay(row.lastDay)}</time>
            </th>
            <td className={`${CELL} font-medium wide:w-44 wide:pr-3 desk:w-60 print:wide:w-62`}>
              {row.agency}
            </td>
            <td className={`${CELL} col-span-3 row-start-2 wide:pr-3`}>
              <Link
                href={row.href}
                prefetch={false}
                className="line-clamp-2 text-ink no-underline after:absolute after:inset-0 hover:underline wide:line-clamp-1"
              >
                <b className="tabular-nums">{row.clause}</b>{" "}
                <span lang="vi">{excerpt(row.text, 120)}</span>
              </Link>
            </td>
            <td className={`${CELL} text-right tabular-nums text-ink-2 wide:w-12`}>
              <span className="sr-only">{t("progress")} </span>
              {row.progress}%
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
