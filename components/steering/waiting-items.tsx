import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "../ui/icon";
import type { IconName } from "../ui/icon-paths";
import { type Figure, FigureLink } from "./figure";

export type WaitingItem = {
  href: string;
  clause: string;
  agency: string;
  /** At the right: since when, or how late. */
  when: string;
  late?: boolean;
  words: string;
  /** The last day that holds, and the one that is asked for. */
  days?: { old: string; asked: string };
  /** What can be decided about it, for those who may. */
  acts?: ReactNode;
};

type Props = {
  icon: IconName;
  title: string;
  figure?: Figure;
  items: readonly WaitingItem[];
  /** What may be ticked or written beside each on paper. */
  onPaper: "verdict" | "decision" | "remark" | null;
  /** One line of words each, for what is only to be known. */
  quiet?: boolean;
};

/** Things of one kind that wait for somebody: what, whose, since when; on paper with room for the answer. */
export function WaitingItems({ icon, title, figure, items, onPaper, quiet = false }: Props) {
  const t = useTranslations("steering.waits");
  const old = useTranslations("deadline");
  return (
    <div className="mt-2.5 first:mt-0 print:mt-1.5">
      <h3 className="flex items-center gap-1.75 text-xs leading-6 font-semibold text-ink-2">
        <Icon name={icon} className="size-4 text-ink-3" />
        {figure ? (
          <FigureLink
            figure={figure}
            className="inline-flex items-center gap-1.75 text-ink-2 no-underline hover:underline coarse:min-h-11"
          >
            {title}
            <span className="min-w-5.5 rounded-full bg-sunken px-1.5 text-center text-xs/5">
              {figure.count}
            </span>
          </FigureLink>
        ) : (
          title
        )}
      </h3>
      <ul className={quiet ? "print:hidden" : ""}>
        {items.map(({ href, clause, agency, when, late, words, days, acts }) => (
          <li
            key={href + words}
            className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-t border-line py-2 text-sm leading-5 hover:bg-hover print:grid-cols-[minmax(0,1fr)_7rem_15rem] print:py-1"
          >
            <Link
              href={href}
              prefetch={false}
              className="font-medium text-ink no-underline after:absolute after:inset-0 hover:underline"
            >
              <b className="tabular-nums">{clause}</b> {agency}
            </Link>
            <span
              className={`text-right text-xs leading-5 whitespace-nowrap tabular-nums ${late ? "font-semibold text-over-fg" : "text-ink-3"}`}
            >
              {when}
            </span>
            <p
              lang="vi"
              className={`col-span-2 text-ink-2 ${quiet ? "line-clamp-1" : "line-clamp-3"}`}
            >
              {days && (
                <>
                  <s className="text-ink-3">
                    <span className="sr-only">{old("old")} </span>
                    {days.old}
                  </s>{" "}
                  <b className="text-ink tabular-nums">{days.asked}</b> ·{" "}
                </>
              )}
              {words}
            </p>
            {acts && (
              <span data-screen-only className="col-span-2 mt-1.5 flex flex-wrap justify-end gap-2">
                {acts}
              </span>
            )}
            {(onPaper === "verdict" || onPaper === "decision") && (
              <p className="col-start-3 row-span-2 row-start-1 hidden items-center gap-1.5 text-xs print:flex">
                <i className="size-3.5 border border-ink" />{" "}
                {t(onPaper === "verdict" ? "confirm" : "agree")}
                <i className="ml-3 size-3.5 border border-ink" />{" "}
                {t(onPaper === "verdict" ? "return" : "disagree")}
              </p>
            )}
            {onPaper === "remark" && (
              <p className="col-start-3 row-span-2 row-start-1 hidden items-end gap-1.5 text-xs after:flex-1 after:border-b after:border-dotted after:border-ink-2 print:flex">
                {t("remark")}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
