import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Bell } from "./bell";
import { BRAND, Mark } from "./brand";
import { MastheadNav, type NavItem, type NavPlace, waysOfMenu } from "./masthead-nav";
import { PersonMenu } from "./person-menu";
import { SearchBox } from "./search-box";

/** Where one stands: a way of the bar, or what is about the person. */
export type Place = NavPlace | "account" | "notices";

type Props = {
  /** "UBND xã Xuân Trường, tỉnh Ninh Bình": never without its province. */
  commune: string;
  /** Where the mark leads. */
  homeHref: string;
  /** What the role may open and what is built, in order; empty before sign-in. */
  nav?: readonly NavItem[];
  current?: Place;
  /** What was told and not seen yet; undefined before sign-in. */
  bell?: { href: string; unread: number };
  /** Null before sign-in. `signOut` is the form that ends the session; `switcher` changes the membership in use. */
  person?: {
    name: string;
    agency: string;
    accountHref: string;
    /** Who acts in the chair's stead, for those who may read it. */
    delegationsHref?: string;
    directivesHref?: string;
    /** Ways that are no longer of the bar and always stand in the menu. */
    ways?: readonly NavItem[];
    signOut: ReactNode;
    switcher?: ReactNode;
  } | null;
  /** The world is invented, and every page says so. */
  demo: boolean;
  /** Before sign-in: the choice of language. */
  children?: ReactNode;
};

/** The bar on top of every page; on a phone its ways become the bar at the bottom. */
export function Masthead({ commune, homeHref, nav = [], current, ...rest }: Props) {
  const { bell, person, demo, children } = rest;
  const t = useTranslations("masthead");
  return (
    <header
      data-on-dark
      data-screen-only
      className="sticky top-0 z-10 flex h-(--masthead) items-stretch bg-accent-900 px-(--page-pad) text-sm text-surface"
    >
      <Link
        href={homeHref}
        prefetch={false}
        className="flex items-center gap-2.5 text-surface no-underline hover:text-surface"
      >
        <Mark />
        <span className="text-[1rem] font-heavy whitespace-nowrap [@media(width<480px)]:sr-only">
          {BRAND}
        </span>
      </Link>
      <CommuneName name={commune} />
      {nav.length > 0 && (
        <MastheadNav items={nav} current={current} accountHref={person?.accountHref} />
      )}
      <div className="ml-auto flex items-center gap-0.5 wide:gap-2 desk:gap-4">
        {children}
        {person && <SearchBox />}
        {bell && <Bell {...bell} isCurrent={current === "notices"} />}
        {person && <PersonMenu {...person} ways={waysOfMenu(nav, person.ways)} />}
      </div>
      {demo && (
        <span className="pointer-events-none absolute top-full right-(--page-pad) rounded-b-sm border border-t-0 border-dashed border-control bg-surface px-2 pb-px text-2xs text-ink-2">
          {t("demo")}
        </span>
      )}
    </header>
  );
}

/** On an office screen the province stands below the commune: beside it there is no room for ways and search. */
function CommuneName({ name }: { name: string }) {
  const province = name.lastIndexOf(", ") + 1;
  return (
    <span className="relative my-auto ml-3 line-clamp-2 border-l border-on-dark-control pl-3 text-2xs text-on-dark-2 wide:mr-2 wide:text-xs desk:mr-4 desk:whitespace-nowrap vast:text-sm [@media(760px<width<=900px)]:hidden">
      <span className="desk:block vast:inline">{name.slice(0, province)}</span>{" "}
      <span className="whitespace-nowrap desk:block vast:inline">
        {name.slice(province).trim()}
      </span>
    </span>
  );
}
