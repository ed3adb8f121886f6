import Link from "next/link";
import { useTranslations } from "next-intl";
import { Icon } from "./ui/icon";
import type { IconName } from "./ui/icon-paths";

const ICONS = {
  steering: "steering",
  agency: "list",
  plan: "document",
  targets: "target",
  tasks: "tasks",
  reports: "file",
  trail: "trail",
  admin: "settings",
} satisfies Record<string, IconName>;

export type NavPlace = keyof typeof ICONS;
export type NavItem = { to: NavPlace; href: string };

type Props = {
  items: readonly NavItem[];
  current?: NavPlace | "account" | "notices";
  accountHref?: string;
};

/** So many ways stand in the bar on every screen: on a phone under the thumb, beside the account. */
const ALWAYS = 4;

/** From which width on each further way has room in the bar; on a narrower screen the person's menu has it. */
const FROM = {
  desk: { inBar: "hidden desk:flex", inMenu: "desk:hidden" },
  broad: { inBar: "hidden broad:flex", inMenu: "broad:hidden" },
  full: { inBar: "hidden full:flex", inMenu: "full:hidden" },
  vast: { inBar: "hidden vast:flex", inMenu: "vast:hidden" },
};

/** "Việc của đơn vị" is long, and whoever has it has an agency's name at the other end of the bar. */
function isLong(items: readonly NavItem[]): boolean {
  return items.some(({ to }) => to === "agency");
}

function furtherAmong(items: readonly NavItem[], place: number) {
  const from = isLong(items) ? [FROM.broad, FROM.full] : [FROM.desk, FROM.full];
  return from[place - ALWAYS] ?? FROM.vast;
}

/** A way as the person's menu shows it, and how it hides it where the bar has room. */
export type MenuWay = NavItem & { hiddenIn: string };

/** The ways that do not always have room in the bar, and those that are never there. */
export function waysOfMenu(items: readonly NavItem[], never: readonly NavItem[] = []): MenuWay[] {
  const further = items
    .slice(ALWAYS)
    .map((item, place) => ({ ...item, hiddenIn: furtherAmong(items, place + ALWAYS).inMenu }));
  return [...never.map((item) => ({ ...item, hiddenIn: "" })), ...further];
}

function lookOf(items: readonly NavItem[], place: number): string {
  return place < ALWAYS ? "grid wide:flex" : furtherAmong(items, place).inBar;
}

const ITEM =
  "flex-1 justify-items-center gap-0.5 border-t-3 border-transparent px-1 pt-2 pb-1.75 text-2xs/4 text-ink-3 no-underline aria-[current]:border-accent-700 aria-[current]:font-bold aria-[current]:text-accent-700 wide:flex-none wide:items-center wide:border-b-3 wide:px-2 wide:py-0 desk:px-2.5 vast:px-3 wide:text-sm wide:whitespace-nowrap wide:text-on-dark wide:hover:bg-accent-800 wide:hover:text-surface wide:aria-[current]:border-t-transparent wide:aria-[current]:border-b-surface wide:aria-[current]:text-surface";

/** The ways through the product: one list, in the bar on a wide screen, under the thumb on a phone. */
export function MastheadNav({ items, current, accountHref }: Props) {
  const t = useTranslations("masthead");
  return (
    <nav
      aria-label={t("main")}
      data-bottom-bar="tabs"
      className="fixed inset-x-0 bottom-0 z-9 flex bg-surface pb-[env(safe-area-inset-bottom)] shadow-bar wide:static wide:ml-1.5 wide:gap-0.5 wide:bg-transparent wide:pb-0 wide:shadow-none"
    >
      {items.map(({ to, href }, place) => (
        <Link
          key={to}
          href={href}
          prefetch={false}
          aria-current={to === current ? "page" : undefined}
          className={`${ITEM} ${lookOf(items, place)}`}
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
          className={`${ITEM} grid wide:hidden`}
        >
          <Icon name="user" className="size-5" />
          <span>{t("accountTab")}</span>
        </Link>
      )}
    </nav>
  );
}
