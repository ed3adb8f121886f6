import { type ReactNode, useId } from "react";

type Props = {
  title: string;
  /** A quiet word after the title: how many. */
  note?: string;
  /** An address inside the page, where something links to the section. */
  id?: string;
  children: ReactNode;
};

/** A part of a page under its own heading. */
export function Section({ title, note, id, children }: Props) {
  const own = useId();
  return (
    <section id={id} aria-labelledby={own}>
      <h2 id={own} className="mb-2 flex flex-wrap items-baseline gap-x-2 font-bold">
        {title}
        {note && <span className="text-sm font-normal text-ink-3">{note}</span>}
      </h2>
      {children}
    </section>
  );
}
