import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "@/components/ui/button-class";

type Props = { fold: string; look?: ButtonLook; children: ReactNode };

/** What an act that cannot be undone does, said before the button that does it. Opens without JavaScript. */
export function HandOn({ fold, look = "primary", children }: Props) {
  return (
    <details className="max-w-140 open:w-full">
      <summary className={`${buttonClass(look)} w-fit`}>{fold}</summary>
      <div className="mt-2 grid justify-items-start gap-2.5 rounded-lg border border-line bg-surface p-3.5">
        {children}
      </div>
    </details>
  );
}
