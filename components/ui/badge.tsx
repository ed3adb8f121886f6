import { type BadgeLook, badgeClass } from "./badge-class";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type Props = { icon: IconName; label: string; look?: BadgeLook };

/** What is happening to a thing, never its class: no colour. */
export function Badge({ icon, label, look = "plain" }: Props) {
  return (
    <span className={badgeClass(look)}>
      <Icon name={icon} className="size-3.25" />
      {label}
    </span>
  );
}
