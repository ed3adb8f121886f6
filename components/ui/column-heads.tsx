export type ColumnHead = {
  label: string;
  isFigure?: boolean;
  /** Its width, or room at the table's edge. */
  className?: string;
  /** The eye needs no name for the column; it is only read aloud. */
  unseen?: boolean;
};

/** The row of names above a table of lines: small, quiet, figures to the right. */
export function ColumnHeads({ heads }: { heads: readonly ColumnHead[] }) {
  return (
    <tr>
      {heads.map(({ label, isFigure = false, className = "", unseen = false }) => (
        <th
          key={label}
          scope="col"
          className={`border-b border-line-strong py-1.75 pr-3 text-2xs font-medium text-ink-3 ${isFigure ? "text-right" : "text-left"} ${className}`}
        >
          {unseen ? <span className="sr-only">{label}</span> : label}
        </th>
      ))}
    </tr>
  );
}
