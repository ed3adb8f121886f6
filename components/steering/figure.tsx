import type { ReactNode } from "react";

/** A number and the address of the rows it counts. */
export type Figure = { count: number; href: string };

type Props = { figure: Figure; className?: string; title?: string; children: ReactNode };

/**
 * A number that leads to the rows it counts; its words hold the number. A plain link: a page of two hundred
 * of them would otherwise hand the browser two hundred components.
 */
export function FigureLink({ figure, className, title, children }: Props) {
  return (
    <a href={figure.href} data-count={figure.count} title={title} className={className}>
      {children}
    </a>
  );
}
