import type { ReactNode } from "react";

type Props = {
  term: string;
  /** Takes the whole width. */
  wide?: boolean;
  children: ReactNode;
};

export function ReceiptLine({ term, wide = false, children }: Props) {
  return (
    <div className={`grid grid-cols-[8.5rem_minmax(0,1fr)] gap-2 ${wide ? "wide:col-span-2" : ""}`}>
      <dt className="text-ink-3">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
