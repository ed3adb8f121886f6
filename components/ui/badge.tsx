import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

export type BadgeLook = "plain" | "dark" | "dashed";

const LOOKS: Record<BadgeLook, string> = {
  plain: "border-line-strong text-ink-2",
  dark: "border-ink-2 font-semibold text-ink",
  dashed: "border-dashed border-control text-ink-2",
};

/** What is happening to a thing, never its class: no colour. Dark wants attention, dashed is not known yet. */
export function Badge({
  icon,
  label,
  look = "plain",
}: {
  icon: IconName;
  label: string;
  look?: BadgeLook;
}) {
  return (
    <span className={badgeClass(look)}>
      <Icon name={icon} className="size-3.25" />
      {label}
    </span>
  );
}

export function badgeClass(look: BadgeLook): string {
  return `inline-flex items-center gap-1.25 rounded-full border bg-surface py-px pr-2 pl-1.5 align-middle text-xs whitespace-nowrap ${LOOKS[look]}`;
}
