import Link from "next/link";

type Props = {
  /** How many the filter leaves, of how many. */
  said: string;
  /** Where everything is shown again; null where nothing is filtered. */
  clearHref: string | null;
  clear: string;
};

/** Always below a list's filter: what it leaves, and the way back to everything. */
export function FilterResult({ said, clearHref, clear }: Props) {
  return (
    <p className="flex min-h-9 items-center gap-2.5 text-sm">
      <span role="status">{said}</span>
      {clearHref && (
        <Link href={clearHref} prefetch={false} className="py-2" data-screen-only>
          {clear}
        </Link>
      )}
    </p>
  );
}
