"use client";

import Link from "next/link";
import type { MarkedText } from "@/domain/search/marked-text";
import { CLASS_BAR, CLASS_TEXT, type ClassCode } from "./class-look";
import type { Flag } from "./flag-look";
import { TableBadge } from "./table-badge";
import { IconRef } from "./ui/icon-ref";
import { Underlined } from "./underlined";

/** href, clause, text, agency, class, flags, progress, former day, last day, default day?, days, updated, carried over from, moves. */
export type FlatTask = readonly [
  href: string,
  clause: MarkedText,
  text: MarkedText,
  agency: MarkedText,
  code: ClassCode,
  flags: readonly Flag[],
  progress: number,
  formerDay: string,
  lastDay: string,
  isDefault: 0 | 1,
  days: string,
  updated: string,
  carried: string,
  /** How often the last day moved, and what that means in words. */
  moves: readonly [times: number, words: string],
];

type Words = Record<
  | "caption"
  | "ref"
  | "duty"
  | "agency"
  | "class"
  | "progress"
  | "deadline"
  | "days"
  | "updated"
  | "never"
  | "old"
  | "defaultDay",
  string
>;

type Props = {
  rows: readonly FlatTask[];
  words: Words;
  /** Short and full name of each class that occurs. */
  classes: Partial<Record<ClassCode, readonly [short: string, full: string]>>;
  flags: Partial<Record<Flag, string>>;
};

const HEAD =
  "border-b border-line-strong bg-surface py-1.75 pr-3 text-left text-2xs font-medium whitespace-nowrap text-ink-3";
const CELL = "wide:h-9 wide:pr-3 wide:border-t wide:border-line wide:py-1 wide:align-middle";

/** Drawn on the server too; it is a client component only so that its rows travel as arrays. */
export function TasksTableBody({ rows, words, classes, flags }: Props) {
  return (
    <div className="overflow-clip rounded-lg border border-line bg-surface">
      <table className="block w-full text-sm wide:table wide:border-separate wide:border-spacing-0">
        <caption className="sr-only">{words.caption}</caption>
        <thead className="hidden wide:table-header-group">
          <tr className="*:sticky *:top-(--masthead) *:z-2 print:*:static">
            <th scope="col" className={`${HEAD} w-18 pl-4`}>
              {words.ref}
            </th>
            <th scope="col" className={HEAD}>
              {words.duty}
            </th>
            <th scope="col" className={`${HEAD} w-36`}>
              {words.agency}
            </th>
            <th scope="col" className={`${HEAD} w-56 desk:w-64`}>
              {words.class}
            </th>
            <th scope="col" className={`${HEAD} w-16 desk:w-30`}>
              {words.progress}
            </th>
            <th scope="col" className={HEAD}>
              {words.deadline}
            </th>
            <th scope="col" className={`${HEAD} text-right`}>
              {words.days}
            </th>
            <th scope="col" className={`${HEAD} hidden text-right desk:table-cell desk:pr-4`}>
              {words.updated}
            </th>
          </tr>
        </thead>
        <tbody className="block wide:table-row-group">
          {rows.map(
            ([
              href,
              clause,
              text,
              agency,
              code,
              own,
              progress,
              former,
              last,
              isDefault,
              days,
              updated,
              carried,
              moves,
            ]) => (
              <tr
                key={href}
                data-starred={own.includes("starred") || undefined}
                className="relative grid grid-cols-[auto_1fr_auto] gap-x-2 gap-y-0.5 border-t border-line px-3 py-2.5 first:border-t-0 hover:bg-hover data-starred:inset-shadow-[3px_0_0_var(--color-ink-2)] wide:table-row wide:first:*:border-t-0"
              >
                <td className={`${CELL} row-start-2 font-semibold tabular-nums wide:pl-4`}>
                  <Underlined pieces={clause} />
                </td>
                <td className={`${CELL} col-span-3 row-start-3`}>
                  <Link
                    href={href}
                    prefetch={false}
                    lang="vi"
                    className="line-clamp-2 text-ink no-underline after:absolute after:inset-0 hover:underline wide:line-clamp-1"
                  >
                    <Underlined pieces={text} />
                  </Link>
                </td>
                <td className={`${CELL} col-span-2 row-start-2 text-ink-3 wide:text-ink`}>
                  <Underlined pieces={agency} />
                </td>
                <td className={`${CELL} col-span-2 row-start-1`}>
                  <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                    <span
                      title={classes[code]?.[1]}
                      className={`inline-flex items-center gap-1.5 text-xs font-semibold whitespace-nowrap ${CLASS_TEXT[code]}`}
                    >
                      <IconRef name={code} />
                      {classes[code]?.[0]}
                    </span>
                    {own.map((flag) => (
                      <TableBadge key={flag} flag={flag} label={flags[flag] ?? ""} />
                    ))}
                    {carried && <span className="text-xs text-ink-3">{carried}</span>}
                  </span>
                </td>
                <td className={`${CELL} hidden wide:table-cell`}>
                  <span className="flex items-center gap-2 text-xs tabular-nums text-ink-2">
                    <progress
                      max="100"
                      value={progress}
                      aria-hidden="true"
                      className={`bar hidden w-12 desk:block ${CLASS_BAR[code]}`}
                    />
                    <span className="min-w-9.5 text-right">{progress}%</span>
                  </span>
                </td>
                <td className={`${CELL} hidden whitespace-nowrap tabular-nums wide:table-cell`}>
                  {former && (
                    <s className="text-ink-3">
                      <span className="sr-only">{words.old} </span>
                      {former}
                    </s>
                  )}{" "}
                  {last}
                  {isDefault === 1 && (
                    <abbr title={words.defaultDay} className="no-underline">
                      *
                    </abbr>
                  )}
                  {moves[0] > 0 && (
                    <abbr title={moves[1]} className="ml-1 text-xs text-ink-3 no-underline">
                      ({moves[0]})
                    </abbr>
                  )}
                </td>
                <td
                  className={`${CELL} col-start-3 row-start-1 text-right whitespace-nowrap tabular-nums ${code === "overdue" ? "font-bold text-over-fg" : "text-ink-2"}`}
                >
                  {days}
                </td>
                <td
                  className={`${CELL} hidden text-right tabular-nums text-ink-2 desk:table-cell desk:pr-4`}
                >
                  {updated || words.never}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
