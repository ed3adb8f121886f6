import { Icon } from "./ui/icon";
import type { IconName } from "./ui/icon-paths";

/** A named paragraph of a report, where there is one. */
export function TimelineText({
  icon,
  label,
  text,
}: {
  icon: IconName;
  label: string;
  text?: string | null;
}) {
  if (!text) return null;
  return (
    <p className="flex gap-1.75">
      <Icon name={icon} className="mt-0.75 size-4 text-ink-3" />
      <span className="whitespace-pre-line">
        <b className="font-semibold">{label}</b> {text}
      </span>
    </p>
  );
}
