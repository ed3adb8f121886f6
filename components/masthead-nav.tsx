import Link from "next/link";
import { useTranslations } from "next-intl";
import { Icon } from "./ui/icon";
import type { IconName } from "./ui/icon-paths";

const ICONS = {
  steering: "steering",
  agency: "list",
  plan: "document",
  tasks: "tasks",
  reports: "file",
  trail: "trail",
  admin: "settings",
} satisfies Record<string, IconName>;

export type NavPlace = keyof typeof ICONS;
export type NavItem = {
  to: NavPlace;
  href: string;
  /** Left out of the bar under the thumb, which holds no more; the person's menu has it too. */
  wideOnly?: boolean;
};

type Props = {
  items: readonly NavItem[];
  current?: NavPlace | "account" | "notices";
  accountHref?: string;
};

const ITEM =
  "flex-1 justify-items-center gap-0.5 border-t-3 border-transparent px-1 pt-2 pb-1.75 text-2xs/4 text-ink-3 no-underline aria-[current]:border-accent-700 aria-[current]:font-bold aria-[current]:text-accent-700 wide:flex wide:flex-none wide:items-center wide:border-b-3 wide:px-2 wide:py-0 desk:px-3 wide:text-sm wide:whitespace-nowrap wide:text-on-dark wide:hover:bg-accent-800 wide:hover:text-surface wide:aria-[current]:border-t-transparent wide:aria-[current]:border-b-surface wide:aria-[current]:text-surface";

/** The ways through the product: one list, in the bar on a wide screen, under the thumb on a phone. */
export function MastheadNav({ items, current, accountHref }: Props) {
  const t = useTranslations("masthead");
  return (
    <nav
      aria-label={t("main")}
      data-bottom-bar="tabs"
      className="fixed inset-x-0 bottom-0 z-9 flex bg-surface pb-[env(safe-area-inset-bottom)] shadow-bar wide:static wide:gap-0.5 wide:bg-transparent wide:pb-0 wide:shadow-none"
    >
      {items.map(({ to, href, wideOnly }) => (
        <Link
          key={to}
          href={href}
          prefetch={false}
          aria-current={to === current ? "page" : undefined}
          className={`${wideOnly ? "hidden" : "grid"} ${ITEM}`}
        >
          <Icon name={ICONS[to]} className="size-5 wide:hidden" />
          <span className="wide:hidden">{t(`tab.${to}`)}</span>
          <span className="hidden wide:inline">{t(`to.${to}`)}</span>
        </Link>
      ))}
      {accountHref && (
        <Link
          href={accountHref}
          prefetch={false}
          aria-current={current === "account" ? "page" : undefined}
          className={`grid ${ITEM} wide:hidden`}
        >
          <Icon name="user" className="size-5" />
          <span>{t("accountTab")}</span>
        </Link>
      )}
    </nav>
  );
}
