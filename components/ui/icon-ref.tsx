import type { IconName } from "./icon-paths";

/** Points at an icon that `IconSymbols` has drawn on the same page. */
export function IconRef({ name, className = "size-4" }: { name: IconName; className?: string }) {
  return (
    <svg className={`inline-block flex-none ${className}`} aria-hidden="true">
      <use href={`#icon-${name}`} />
    </svg>
  );
}
