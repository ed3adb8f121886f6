import type { ReactNode } from "react";
import { Icon } from "./icon";

type Props = {
  summary: string;
  open?: boolean;
  /** Smaller words, for what is rarely needed. */
  quiet?: boolean;
  children: ReactNode;
};

/** Something that may be opened; works without JavaScript. */
export function Fold({ summary, open, quiet = false, children }: Props) {
  return (
    <details className="group" open={open}>
      <summary
        className={`flex min-h-7 items-center gap-1.5 text-accent-700 hover:text-accent-900 coarse:min-h-11 ${
          quiet ? "text-xs" : "text-sm font-semibold"
        }`}
      >
        <Icon
          name="right"
          className="size-3 transition-transform duration-120 group-open:rotate-90"
        />
        {summary}
      </summary>
      <div className="grid gap-3 pt-1 pb-2">{children}</div>
    </details>
  );
}
