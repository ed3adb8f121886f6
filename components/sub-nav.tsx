import Link from "next/link";

type Item = { href: string; label: string; current: boolean };

/** The parts of one area, under the masthead. */
export function SubNav({ label, items }: { label: string; items: readonly Item[] }) {
  return (
    <nav
      aria-label={label}
      data-screen-only
      className="mb-4 flex flex-wrap gap-x-1 border-b border-line"
    >
      {items.map(({ href, label: words, current }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={current ? "page" : undefined}
          className="-mb-px flex min-h-(--control) items-center border-b-2 border-transparent px-3 text-sm text-ink-2 no-underline hover:text-accent-900 aria-[current]:border-accent-700 aria-[current]:font-bold aria-[current]:text-accent-700"
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}
