import type { ReactNode } from "react";

/** By the keyboard too, what does not fit is reached. */
const REACHED = { tabIndex: 0 } as const;

/** A table that may be wider than the screen: it moves within its box, the page does not. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      {...REACHED}
      aria-label={label}
      className="relative -mx-4 overflow-x-auto px-4 print:m-0 print:overflow-visible print:p-0"
    >
      {children}
    </section>
  );
}
