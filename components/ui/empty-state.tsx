import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type Props = { icon?: IconName; title: string; children?: ReactNode };

/** Says what is not there, and below it what comes next. */
export function EmptyState({ icon = "check", title, children }: Props) {
  return (
    <div className="grid justify-items-start gap-0.5 rounded-md border border-dashed border-line-strong p-3.5">
      <Icon name={icon} className="size-5 text-ink-3" />
      <p className="text-sm font-bold">{title}</p>
      {children && <div className="text-xs text-ink-3">{children}</div>}
    </div>
  );
}
