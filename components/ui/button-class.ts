export type ButtonLook = "primary" | "outline" | "quiet";
export type ButtonSize = "small" | "normal" | "large";

const LOOKS: Record<ButtonLook, string> = {
  primary: "border-transparent bg-accent-700 text-surface hover:bg-accent-900 hover:text-surface",
  outline:
    "border-control bg-surface text-ink hover:border-accent-700 hover:bg-accent-50 hover:text-accent-900",
  quiet: "border-transparent text-accent-700 hover:bg-accent-50",
};

const SIZES: Record<ButtonSize, string> = {
  small: "min-h-(--control-small) px-2.5 py-0.5 text-xs",
  normal: "min-h-(--control) px-3.5 py-1 text-sm",
  large: "min-h-11 px-4 py-1 text-base",
};

/** How a button looks, for buttons and for links that act like one. */
export function buttonClass(look: ButtonLook, size: ButtonSize = "normal"): string {
  return `inline-flex items-center justify-center gap-1.75 rounded-md border font-semibold whitespace-nowrap no-underline transition-colors duration-120 disabled:cursor-not-allowed disabled:border-transparent disabled:bg-sunken disabled:text-ink-3 ${LOOKS[look]} ${SIZES[size]}`;
}
