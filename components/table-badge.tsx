import { FLAG_ICON, FLAG_LOOK, type Flag } from "./flag-look";
import { badgeClass } from "./ui/badge-class";
import { IconRef } from "./ui/icon-ref";

/** A flag in a long table: its icon is drawn once for all rows. */
export function TableBadge({ flag, label }: { flag: Flag; label: string }) {
  return (
    <span className={badgeClass(FLAG_LOOK[flag])}>
      <IconRef name={FLAG_ICON[flag]} className="size-3.25" />
      {label}
    </span>
  );
}
