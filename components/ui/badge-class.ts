/** Dark wants attention, dashed is not known yet. */
export type BadgeLook = "plain" | "dark" | "dashed";

const LOOKS: Record<BadgeLook, string> = {
  plain: "border-line-strong text-ink-2",
  dark: "border-ink-2 font-semibold text-ink",
  dashed: "border-dashed border-control text-ink-2",
};

export function badgeClass(look: BadgeLook): string {
  return `inline-flex items-center gap-1.25 rounded-full border bg-surface py-px pr-2 pl-1.5 align-middle text-xs whitespace-nowrap ${LOOKS[look]}`;
}
