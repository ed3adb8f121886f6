import type { TaskClass } from "@/domain/task-class";
import { CLASS_TEXT } from "./class-look";
import { Icon } from "./ui/icon";

type Props = { code: TaskClass; count: number; chosen: boolean; label: string };

/** A class one may ask for, with how many tasks it holds. */
export function FilterChip({ code, count, chosen, label }: Props) {
  return (
    <label className="relative inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-full border border-line-strong px-2.5 text-xs text-ink-2 has-checked:border-accent-700 has-checked:bg-accent-50 has-checked:text-ink has-checked:inset-ring has-checked:inset-ring-accent-700 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-600 coarse:min-h-11">
      <input
        type="checkbox"
        name="class"
        value={code}
        defaultChecked={chosen}
        className="absolute inset-0 size-full appearance-none rounded-full outline-none"
      />
      <Icon name={code} className={`size-3.5 ${CLASS_TEXT[code]}`} />
      {label}
      <b className="text-ink tabular-nums">{count}</b>
    </label>
  );
}
