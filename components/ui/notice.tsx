import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type Props = { icon: IconName; tone?: "plain" | "error"; children: ReactNode };

/** A few words that must be read before going on. An error is announced, the rest is not. */
export function Notice({ icon, tone = "plain", children }: Props) {
  return (
    <div
      role={tone === "error" ? "alert" : undefined}
      className={`flex gap-2 rounded-md px-3 py-2.25 text-sm ${
        tone === "error" ? "bg-over-bg text-over-fg" : "bg-sunken"
      }`}
    >
      <Icon name={icon} className="mt-0.75 size-4" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
