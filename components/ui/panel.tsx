import { type ReactNode, useId } from "react";

/** A white sheet on the canvas. With a title it is a section of the page, named by it. */
export function Panel({ title, children }: { title?: string; children: ReactNode }) {
  const id = useId();
  const look = "rounded-lg border border-line bg-surface px-4 pt-3 pb-4";
  if (!title) return <div className={look}>{children}</div>;
  return (
    <section aria-labelledby={id} className={look}>
      <h2 id={id} className="mb-2 text-md font-heavy">
        {title}
      </h2>
      {children}
    </section>
  );
}
