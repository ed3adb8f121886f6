import { type ReactNode, useId } from "react";

type Props = {
  title: string;
  /** What the figures count, or what their signs mean, at the right of the title. */
  note?: ReactNode;
  /** An address inside the page. */
  id?: string;
  className?: string;
  children: ReactNode;
};

/** A part of the board: a sheet with an edge on a screen, a heading over a black rule on paper. */
export function BoardPanel({ title, note, id, className = "", children }: Props) {
  const own = useId();
  return (
    <section
      id={id}
      aria-labelledby={own}
      className={`rounded-lg border border-line bg-surface px-4 pt-3 pb-4 print:mb-2.5 print:rounded-none print:border-0 print:p-0 ${className}`}
    >
      <header className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4 print:border-b-[1.5px] print:border-ink">
        <h2 id={own} className="text-md font-heavy print:text-[1rem] print:leading-6">
          {title}
        </h2>
        {note && <div className="text-xs text-ink-3">{note}</div>}
      </header>
      {children}
    </section>
  );
}
