"use client";

import Link from "next/link";
import type { MarkedText } from "@/domain/search/marked-text";
import { Underlined } from "./underlined";

/** Its own key, href, place ("III.3"), what was found, what is said beside it. */
export type FlatHit = readonly [
  key: string,
  href: string | null,
  place: MarkedText,
  found: MarkedText,
  beside: MarkedText,
];

export type HitGroup = {
  id: string;
  heading: string;
  total: number;
  rows: readonly FlatHit[];
  /** The plan's own words, whatever language the page is in. */
  verbatim?: boolean;
  /** Where the rest stands, or what to do about it; empty when all are here. */
  rest: { words: string; href: string | null } | null;
};

/** Drawn on the server too; it is a client component only so that its rows travel as arrays. */
export function SearchResults({ groups }: { groups: readonly HitGroup[] }) {
  return groups.map(({ id, heading, total, rows, rest, verbatim }) => (
    <section key={id} aria-labelledby={id} className="mb-6">
      <h2 id={id} className="mb-1.5 scroll-mt-20 text-md font-bold">
        {heading} <span className="font-normal text-ink-3 tabular-nums">{total}</span>
      </h2>
      <ul className="overflow-clip rounded-lg border border-line bg-surface">
        {rows.map(([key, href, place, found, beside]) => (
          <li
            key={key}
            className="relative grid gap-x-4 border-t border-line px-3.5 py-2 text-sm first:border-t-0 has-[a]:hover:bg-hover wide:grid-cols-[4.5rem_minmax(0,1fr)_minmax(0,16rem)] wide:px-4 wide:py-1.75"
          >
            <span className="font-semibold break-words tabular-nums">
              <Underlined pieces={place} />
            </span>
            <span className="min-w-0 break-words" lang={verbatim ? "vi" : undefined}>
              {href ? (
                <Link
                  href={href}
                  prefetch={false}
                  className="text-ink no-underline after:absolute after:inset-0 hover:text-accent-900"
                >
                  <Underlined pieces={found} />
                </Link>
              ) : (
                <Underlined pieces={found} />
              )}
            </span>
            <span className="relative text-xs/5 break-words text-ink-3">
              <Underlined pieces={beside} />
            </span>
          </li>
        ))}
      </ul>
      {rest && (
        <p className="mt-1.5 text-sm text-ink-3">
          {rest.href ? (
            <Link href={rest.href} prefetch={false} className="inline-block py-1 coarse:py-2.5">
              {rest.words}
            </Link>
          ) : (
            rest.words
          )}
        </p>
      )}
    </section>
  ));
}
