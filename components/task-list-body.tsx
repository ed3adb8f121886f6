"use client";

import Link from "next/link";
import { CLASS_TEXT, type ClassCode } from "./class-look";
import { Progress } from "./progress";
import { TableBadge } from "./table-badge";
import { TaskRowMeta } from "./task-row-meta";
import { ButtonLink } from "./ui/button";
import { IconRef } from "./ui/icon-ref";

export type RowAct = "report" | "complete" | "view" | "judge";

/** A day for programs and as people write it; empty where there is none. */
export type FlatDay = readonly [day: string, written: string];

/** In the order a row shows them; what is not there is empty. */
export type FlatRow = readonly [
  id: string,
  href: string,
  code: ClassCode,
  standing: string,
  formerDay: FlatDay,
  lastDay: FlatDay,
  isDefault: 0 | 1,
  clause: string,
  text: string,
  agency: string,
  parts: readonly string[],
  updated: string,
  returnedBy: string,
  returnReason: string,
  urged: string,
  urgedMessage: string,
  waits: 0 | 1,
  progress: number,
  act: RowAct,
  actHref: string,
  actLabel: string,
  /** How often the last day moved, and how the task stands against the first. */
  moved: readonly [times: string, against: string],
  tick: string,
];

type Props = {
  rows: readonly FlatRow[];
  words: {
    until: string;
    old: string;
    defaultDay: string;
    waiting: string;
    progress: string;
    act: Record<RowAct, string>;
    tick: string;
  };
  /** One line of the duty, and its act outlined: for what can wait. */
  quiet: boolean;
  late: boolean;
};

/** Drawn on the server too; it is a client component only so that its rows travel as arrays. */
export function TaskListBody({ rows, words, quiet, late }: Props) {
  return (
    <ul
      className={`mt-1.5 overflow-hidden rounded-lg border bg-surface ${late ? "border-over-line" : "border-line"}`}
    >
      {rows.map((row) => (
        <Row key={row[0]} row={row} words={words} quiet={quiet} />
      ))}
    </ul>
  );
}

/** What somebody said to the agency about the task. */
const SAID = "flex gap-1.75 rounded-md bg-sunken px-2.5 py-1.75 text-xs leading-5 text-ink-2";

function Row({ row, words, quiet }: { row: FlatRow } & Pick<Props, "words" | "quiet">) {
  const [, href, code, standing, formerDay, lastDay, isDefault, clause, text, agency, ...more] =
    row;
  const [parts, updated, returnedBy, returnReason, urged, message, ...end] = more;
  const [waits, progress, act, actHref, actLabel, moved, tick] = end;
  const urgent = act === "complete" || (act === "report" && code === "overdue");
  const look = urgent || act === "judge" ? "primary" : "outline";
  return (
    <li
      className={`relative grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 gap-y-0.75 border-t border-line p-3 first:border-t-0 hover:bg-hover has-[.row-link:focus-visible]:outline-3 has-[.row-link:focus-visible]:-outline-offset-3 has-[.row-link:focus-visible]:outline-accent-600 wide:grid-cols-[9.5rem_minmax(0,1fr)_auto] wide:gap-y-0 wide:pr-3.5 wide:pl-4 desk:grid-cols-[9.5rem_minmax(0,1fr)_auto_5.75rem] desk:gap-x-4 ${quiet ? "wide:py-2.25" : "wide:py-2.75"}`}
    >
      <div className="flex flex-wrap items-baseline gap-x-2 text-sm wide:row-span-2 wide:grid desk:row-span-1">
        <b
          className={`flex items-baseline gap-1.5 ${code === "overdue" ? "text-over-fg" : "font-medium"}`}
        >
          {tick && (
            <label className="relative z-1 -my-2 -ml-2 inline-flex cursor-pointer items-center self-center p-2 coarse:p-3.5">
              <input
                type="checkbox"
                name="chosen"
                value={tick}
                className="size-4 accent-accent-700"
              />
              <span className="sr-only">
                {words.tick} {clause} {agency}
              </span>
            </label>
          )}
          <IconRef name={code} className={`size-3.5 translate-y-0.5 ${CLASS_TEXT[code]}`} />
          {standing}
        </b>
        {lastDay[0] && (
          <span className="text-xs text-ink-3 wide:pl-5">
            {words.until}{" "}
            {formerDay[0] && (
              <>
                <s className="font-normal text-ink-3">
                  <span className="sr-only">{words.old} </span>
                  <time dateTime={formerDay[0]}>{formerDay[1]}</time>
                </s>{" "}
              </>
            )}
            <time dateTime={lastDay[0]}>{lastDay[1]}</time>
            {isDefault === 1 && (
              <abbr title={words.defaultDay} className="cursor-help no-underline">
                *
              </abbr>
            )}
            {moved[0] && `, ${moved[0]}`}
            {moved[1] && <span className="block">{moved[1]}</span>}
          </span>
        )}
      </div>
      <div className="contents wide:row-span-2 wide:block desk:row-span-1">
        <Link
          href={href}
          prefetch={false}
          className={`row-link col-span-2 row-start-2 text-ink no-underline after:absolute after:inset-0 hover:text-ink focus-visible:outline-none wide:text-sm ${quiet ? "line-clamp-2 text-sm wide:line-clamp-1" : "line-clamp-3 wide:line-clamp-2"}`}
        >
          <span className="font-bold tabular-nums">{clause}</span> <span lang="vi">{text}</span>
        </Link>
        <TaskRowMeta agency={agency} parts={parts} updated={updated} />
        {(returnReason || urged) && (
          <div className="col-span-2 row-start-3 mt-1 grid gap-1 wide:mt-1.5">
            {returnReason && (
              <p className={SAID}>
                <IconRef name="returned" className="mt-0.5 size-4" />
                <span>
                  <b>{returnedBy}</b> “{returnReason}”
                </span>
              </p>
            )}
            {urged && (
              <p className={SAID}>
                <IconRef name="urge" className="mt-0.5 size-4" />
                <span>
                  <b>{urged}</b> {message && `“${message}”`}
                </span>
              </p>
            )}
          </div>
        )}
      </div>
      <div className="col-start-2 row-start-1 flex flex-wrap justify-end gap-1 self-center wide:col-start-3 wide:self-start wide:pt-px desk:w-31 desk:justify-start">
        {waits === 1 ? (
          <TableBadge flag="waiting" label={words.waiting} />
        ) : (
          <Progress value={progress} code={code} label={words.progress} />
        )}
      </div>
      <div
        data-screen-only
        className="relative z-1 col-start-2 row-start-4 self-center text-right wide:col-start-3 wide:row-start-2 wide:self-end desk:col-start-4 desk:row-start-1 desk:self-start"
      >
        <ButtonLink
          href={actHref}
          size="small"
          look={act === "view" ? "quiet" : look}
          className="min-w-26 wide:min-w-21"
          aria-label={actLabel}
        >
          {words.act[act]}
        </ButtonLink>
      </div>
    </li>
  );
}
