import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";

/** What handing the report on does, said before the button that does it. Opens without JavaScript. */
export function HandOn({ fold, children }: { fold: string; children: ReactNode }) {
  return (
    <details className="max-w-140 open:w-full">
      <summary className={`${buttonClass("primary")} w-fit`}>{fold}</summary>
      <div className="mt-2 grid justify-items-start gap-2.5 rounded-lg border border-line bg-surface p-3.5">
        {children}
      </div>
    </details>
  );
}
