import type { ReactNode } from "react";
import { buttonClass } from "./button-class";

type Props = { summary: string; open: boolean; quiet?: boolean; children: ReactNode };

/** An act that wants a few words first: what looks like its button opens its form. Works without JavaScript. */
export function ActFold({ summary, open, quiet = false, children }: Props) {
  return (
    <details open={open} data-screen-only>
      <summary
        className={`${quiet ? buttonClass("quiet", "small") : buttonClass("outline")} w-fit`}
      >
        {summary}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
