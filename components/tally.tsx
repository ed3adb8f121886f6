type Props = {
  items: readonly {
    label: string;
    count: number;
    /** "5/19": the whole of which it is a part. */
    of?: number;
    /** The rows that count to the same number. */
    href: string;
    late?: boolean;
  }[];
};

/** Counts that lead to their rows. Red only when something is late. */
export function Tally({ items }: Props) {
  return (
    <dl className="mt-3.5 grid flex-none grid-flow-col auto-cols-fr rounded-lg border border-line bg-surface tabular-nums desk:mt-0 desk:flex desk:border-0 desk:bg-transparent">
      {items.map(({ label, count, of, href, late }) => (
        <div
          key={label}
          className="flex flex-col-reverse justify-end border-l border-line px-2 py-2 first:border-l-0 desk:px-4.5 desk:py-0 desk:first:border-l desk:last:pr-0"
        >
          <dt className="text-2xs/4 text-ink-3 desk:whitespace-nowrap">{label}</dt>
          <dd className="text-lg/6.5 font-bold">
            {/* Nothing to lead to: the group of a count of none is not on the page. */}
            {count === 0 ? (
              <span className="text-ink-2">0</span>
            ) : (
              <a
                href={href}
                className={`no-underline hover:underline coarse:inline-block coarse:min-w-8 ${late ? "text-over-fg" : "text-ink"}`}
              >
                {count}
              </a>
            )}
            {of !== undefined && <span className="text-sm font-normal text-ink-3">/{of}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
