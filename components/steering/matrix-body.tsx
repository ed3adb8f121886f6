"use client";

import type { TaskClass } from "@/domain/task-class";
import { CLASS_TEXT } from "../class-look";
import { IconRef } from "../ui/icon-ref";

type FlatCell = readonly [
  code: TaskClass,
  done: number,
  total: number,
  worstDays: number,
  href: string,
];

export type FlatRow = readonly [
  id: string,
  name: string,
  /** "nhóm", "phối hợp": what stands beside the name. */
  beside: string,
  isGroup: 0 | 1,
  total: number,
  href: string,
  done: number,
  doneHref: string,
  overdue: number,
  overdueHref: string,
  progress: number,
  cells: readonly (FlatCell | null)[],
];

type Words = Record<
  "caption" | "agency" | "done" | "overdue" | "progress" | "days" | "none" | "ofTasks" | "latest",
  string
>;

type Props = {
  columns: readonly (readonly [ref: string, name: string, href: string | null])[];
  rows: readonly FlatRow[];
  classes: Partial<Record<TaskClass, string>>;
  words: Words;
};

const HEAD =
  "border-b border-line-strong px-1 pt-1 pb-1.5 align-top text-2xs leading-4.25 font-normal text-ink-3 print:px-px print:text-[0.6875rem] print:leading-3.75";
const CELL = "h-8.5 border-b border-line p-0.5 text-center coarse:h-11 print:h-5.5";
const SUM = `${CELL} pr-2 text-right whitespace-nowrap text-ink-2 tabular-nums desk:pr-3 print:pr-1`;
const LINK =
  "flex h-7 items-center justify-center gap-1 rounded-sm font-medium no-underline hover:inset-ring hover:inset-ring-current coarse:h-10 print:h-5 print:gap-0.75";
const PLAIN = "inline-block text-inherit no-underline hover:underline coarse:min-w-11 coarse:py-3";

/** Drawn on the server too; it is a client component only so that its cells travel as arrays. */
export function MatrixBody({ columns, rows, classes, words }: Props) {
  return (
    <div className="relative -mx-4 overflow-x-auto px-4 print:m-0 print:overflow-visible print:p-0">
      <table className="w-full min-w-176 table-fixed border-separate border-spacing-0 text-xs tabular-nums desk:min-w-0 print:min-w-0 print:text-[0.75rem]">
        <caption className="sr-only">{words.caption}</caption>
        <colgroup>
          <col className="w-56 desk:w-60 print:w-54" />
          {columns.map(([ref]) => (
            <col key={ref} />
          ))}
          <col className="w-14 desk:w-18 print:w-11" />
          <col className="w-16 desk:w-18 print:w-12" />
          <col className="w-15 desk:w-36 print:w-12" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={`${HEAD} pl-0 text-left`}>
              {words.agency}
            </th>
            {columns.map(([ref, name, href]) => (
              <th key={ref} scope="col" className={HEAD}>
                {href ? (
                  <a
                    href={href}
                    className="block font-bold text-ink no-underline hover:underline coarse:py-3"
                  >
                    {ref}
                  </a>
                ) : (
                  <b className="block text-ink">{ref}</b>
                )}
                <span lang="vi" title={name} className="line-clamp-3">
                  {name}
                </span>
              </th>
            ))}
            <th scope="col" className={`${HEAD} text-right desk:pr-3`}>
              {words.done}
            </th>
            <th scope="col" className={`${HEAD} text-right desk:pr-3`}>
              {words.overdue}
            </th>
            <th scope="col" className={`${HEAD} text-right`}>
              {words.progress}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(
            (
              [
                id,
                name,
                beside,
                isGroup,
                total,
                href,
                done,
                doneHref,
                overdue,
                overdueHref,
                progress,
                cells,
              ],
              at,
            ) => (
              <tr
                key={id}
                className={
                  isGroup === 1 && rows[at - 1]?.[3] === 0
                    ? "*:border-t *:border-t-line-strong"
                    : ""
                }
              >
                <th
                  scope="row"
                  className={`border-b border-line py-1 pr-4 text-left text-sm print:py-0 print:pr-1 print:text-[0.75rem] ${isGroup ? "font-normal" : "font-medium"}`}
                >
                  <a
                    href={href}
                    data-count={total}
                    className="text-ink no-underline hover:underline coarse:inline-block coarse:py-3"
                  >
                    {name}
                    <span className="sr-only">
                      {" "}
                      {total} {words.ofTasks}
                    </span>
                  </a>
                  {beside && (
                    <span className="ml-1.5 text-xs font-normal text-ink-3 print:text-[0.6875rem]">
                      {beside}
                    </span>
                  )}
                </th>
                {cells.map((cell, column) => {
                  const ref = columns[column]?.[0] ?? column;
                  if (!cell)
                    return (
                      <td key={ref} className={CELL}>
                        <span className="sr-only">{words.none}</span>
                      </td>
                    );
                  const [code, finished, all, worst, to] = cell;
                  return (
                    <td key={ref} className={CELL}>
                      <a
                        href={to}
                        data-count={all}
                        title={`${finished}/${all} · ${classes[code]}`}
                        className={`${LINK} ${CLASS_TEXT[code]} ${code === "overdue" ? "bg-over-bg" : ""}`}
                      >
                        <IconRef name={code} className="size-3.25 print:size-2.75" />
                        <span className="sr-only">{classes[code]}, </span>
                        {code === "overdue" ? (
                          <b className="font-semibold">
                            <span className="sr-only">
                              {finished}/{all}, {words.latest}{" "}
                            </span>
                            {worst}
                            <span className="hidden desk:inline"> {words.days}</span>
                          </b>
                        ) : (
                          <span>
                            {finished}/{all}
                          </span>
                        )}
                      </a>
                    </td>
                  );
                })}
                <td className={SUM}>
                  <a href={doneHref} data-count={done} className={PLAIN}>
                    <b className="text-ink">{done}</b>
                  </a>
                  /{total}
                </td>
                <td className={SUM}>
                  <a
                    href={overdueHref}
                    data-count={overdue}
                    className={`${PLAIN} ${overdue > 0 ? "font-bold text-over-fg" : "text-ink-3"}`}
                  >
                    {overdue}
                  </a>
                </td>
                <td className={`${CELL} text-right`}>
                  <span className="flex items-center justify-end gap-2">
                    <progress
                      max="100"
                      value={progress}
                      aria-hidden="true"
                      className={`bar hidden w-16 desk:block print:hidden ${overdue > 0 ? "text-over-solid" : done === total ? "text-done-solid" : "text-on-solid"}`}
                    />
                    <span className="min-w-9.5">{progress}%</span>
                  </span>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
