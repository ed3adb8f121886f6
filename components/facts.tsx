import type { ReactNode } from "react";

/** A few facts about a page's subject: its last day, what is left, how far it is. */
export function Facts({ items }: { items: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className="mt-3 grid flex-none grid-cols-[1.35fr_1fr] overflow-hidden rounded-lg border border-line bg-surface desk:mt-0 desk:flex desk:rounded-none desk:border-0 desk:bg-transparent">
      {items.map(({ term, value }) => (
        <div
          key={term}
          className="-mt-px border-t border-line px-3 py-2 even:border-l desk:mt-0 desk:border-t-0 desk:border-l desk:px-4.5 desk:py-0 desk:last:pr-0"
        >
          <dt className="text-2xs text-ink-3">{term}</dt>
          <dd className="font-bold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
