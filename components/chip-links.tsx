import Link from "next/link";

type Chip = {
  href: string;
  label: string;
  isCurrent: boolean;
  /** How many rows it would give. */
  count?: number;
};

const CHIP =
  "inline-flex items-center gap-1.5 rounded-full border border-line-strong text-ink-2 no-underline hover:bg-hover aria-[current]:border-accent-700 aria-[current]:bg-accent-50 aria-[current]:text-ink aria-[current]:inset-ring aria-[current]:inset-ring-accent-700 coarse:min-h-11";
const SIZES = {
  small: "min-h-7 px-2.5 text-xs",
  // Beside a field it is as high as the field.
  field: "min-h-(--control) bg-surface px-3 text-sm",
};

/** Ways to narrow a list by one tap; the one that is taken says so. */
export function ChipLinks({
  chips,
  size = "small",
}: {
  chips: readonly Chip[];
  size?: keyof typeof SIZES;
}) {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {chips.map(({ href, label, isCurrent, count }) => (
        <li key={label}>
          <Link
            href={href}
            prefetch={false}
            aria-current={isCurrent ? "true" : undefined}
            className={`${CHIP} ${SIZES[size]}`}
          >
            {label}
            {count !== undefined && <b className="text-ink tabular-nums">{count}</b>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
