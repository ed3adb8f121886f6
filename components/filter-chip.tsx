import { Icon } from "./ui/icon";
import type { IconName } from "./ui/icon-paths";

type Props = {
  name: string;
  value: string;
  icon: IconName;
  look?: string;
  label: string;
  /** How many tasks it would give, where that is known. */
  count?: number;
  chosen: boolean;
};

/** Something a list may be narrowed to: a class, or what is starred. */
export function FilterChip({ name, value, icon, look = "", label, count, chosen }: Props) {
  return (
    <label className="relative inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-full border border-line-strong px-2.5 text-xs text-ink-2 has-checked:border-accent-700 has-checked:bg-accent-50 has-checked:text-ink has-checked:inset-ring has-checked:inset-ring-accent-700 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-600 coarse:min-h-11">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={chosen}
        className="absolute inset-0 size-full appearance-none rounded-full outline-none"
      />
      <Icon name={icon} className={`size-3.5 ${look}`} />
      {label}
      {count !== undefined && <b className="text-ink tabular-nums">{count}</b>}
    </label>
  );
}
