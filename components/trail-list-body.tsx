"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { badgeClass } from "./ui/badge-class";
import { IconRef } from "./ui/icon-ref";

/** id, instant, the same as written, person, agency, who acted or in whose stead, act, task's address and name, entered for?, address of the rows. */
export type FlatAct = readonly [
  id: string,
  instant: string,
  written: string,
  who: string,
  agency: string,
  named: string,
  act: string,
  taskHref: string,
  taskLabel: string,
  enteredFor: 0 | 1,
  changesHref: string,
];

type Props = {
  rows: readonly FlatAct[];
  words: { changes: string; enteredFor: string };
  opened: string | null;
  /** The rows that the opened act wrote. */
  children: ReactNode;
};

/** Drawn on the server too; it is a client component only so that its rows travel as arrays. */
export function TrailListBody({ rows, words, opened, children }: Props) {
  return (
    <ol className="overflow-hidden rounded-lg border border-line bg-surface">
      {rows.map(
        ([
          id,
          instant,
          written,
          who,
          agency,
          named,
          act,
          taskHref,
          taskLabel,
          enteredFor,
          changesHref,
        ]) => (
          <li
            key={id}
            id={`act-${id}`}
            className="grid scroll-mt-16 gap-x-5 gap-y-0.5 border-t border-line px-3.5 py-2.5 text-sm first:border-t-0 wide:grid-cols-[8.5rem_minmax(0,15rem)_minmax(0,1fr)] wide:px-4"
          >
            <time dateTime={instant} className="text-xs/5 tabular-nums text-ink-3">
              {written}
            </time>
            <div className="min-w-0">
              <b className="font-semibold">{who}</b>
              {agency && <span className="block text-xs text-ink-3">{agency}</span>}
              {named && <span className="block text-xs text-ink-2">{named}</span>}
            </div>
            <div className="min-w-0">
              <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
                <span>{act}</span>
                {taskHref && (
                  <Link href={taskHref} prefetch={false} className="py-0.5">
                    {taskLabel}
                  </Link>
                )}
                {enteredFor === 1 && (
                  <span className={badgeClass("plain")}>
                    <IconRef name="hand" className="size-3.25" />
                    {words.enteredFor}
                  </span>
                )}
              </p>
              {changesHref && (
                <Link
                  href={changesHref}
                  prefetch={false}
                  scroll={false}
                  aria-expanded={id === opened}
                  data-screen-only
                  className="inline-flex min-h-7 items-center gap-1.5 text-xs text-accent-700 no-underline hover:text-accent-900 coarse:min-h-11"
                >
                  <IconRef name="right" className={`size-3 ${id === opened ? "rotate-90" : ""}`} />
                  {words.changes}
                </Link>
              )}
              {id === opened && children}
            </div>
          </li>
        ),
      )}
    </ol>
  );
}
