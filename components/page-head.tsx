import type { ReactNode } from "react";

type Props = {
  /** A quiet line above the title. */
  over?: string;
  title: ReactNode;
  /** A quiet line, or the badges of the page's subject, below it. */
  sub?: ReactNode;
  /** At the right on a wide screen: a Tally, Facts, a button. */
  children?: ReactNode;
};

/** The answer a page opens with: its one h1 and what stands beside it. */
export function PageHead({ over, title, sub, children }: Props) {
  return (
    <header className="mb-3.5 gap-6 wide:mb-5 desk:flex desk:items-end desk:justify-between">
      <div className="min-w-0">
        {over && <p className="text-sm text-ink-3">{over}</p>}
        <h1>{title}</h1>
        {sub && (
          <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-sm text-ink-3">
            {sub}
          </div>
        )}
      </div>
      {children}
    </header>
  );
}
