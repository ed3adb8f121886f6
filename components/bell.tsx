import Link from "next/link";
import { useTranslations } from "next-intl";
import { Icon } from "./ui/icon";
import { shownUnread } from "./unread";

type Props = { href: string; unread: number; isCurrent: boolean };

/** What a person was told and has not seen yet, one for each task. */
export function Bell({ href, unread, isCurrent }: Props) {
  const t = useTranslations("masthead");
  const shown = shownUnread(unread);
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={unread > 0 ? t("bellUnread", { shown }) : t("bell")}
      aria-current={isCurrent ? "page" : undefined}
      className="relative my-auto grid size-9 flex-none place-items-center rounded-md text-on-dark hover:bg-accent-800 hover:text-surface aria-[current]:bg-accent-800 aria-[current]:text-surface coarse:size-11"
    >
      <Icon name="bell" className="size-4.5" />
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="absolute top-0.5 right-0 min-w-4.5 rounded-full bg-surface px-1 text-center text-[11px] leading-4.5 font-bold text-accent-900 tabular-nums"
        >
          {shown}
        </span>
      )}
    </Link>
  );
}
