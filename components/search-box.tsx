import { useTranslations } from "next-intl";
import { SearchShortcut } from "./search-shortcut";
import { Icon } from "./ui/icon";

/** The page of what was found has a field of its own, which keeps what was typed. */
const FIELDS = ["search", "site-search"];
/** Whoever comes to it came to type. */
const PAGE = "/search#search";

/** The way to find anything: a box where the bar has room for it, else an icon that leads to the page. */
export function SearchBox() {
  const t = useTranslations("search");
  return (
    <search className="flex items-center">
      <a
        href={PAGE}
        aria-label={t("title")}
        className="grid size-9 place-items-center rounded-md text-on-dark hover:bg-accent-800 hover:text-surface full:hidden coarse:size-11"
      >
        <Icon name="search" className="size-4.5" />
      </a>
      <form action="/search" className="relative hidden full:block">
        <label htmlFor="site-search" className="sr-only">
          {t("title")}
        </label>
        <Icon
          name="search"
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-on-dark-2"
        />
        <input
          id="site-search"
          name="q"
          type="search"
          maxLength={100}
          autoComplete="off"
          placeholder={t("example")}
          aria-keyshortcuts="/"
          className="h-(--control) w-46 vast:w-52 [&::-webkit-search-cancel-button]:hidden rounded-md border border-on-dark-control bg-transparent pr-8 pl-8.5 text-sm text-surface placeholder:text-on-dark-2 placeholder:opacity-100"
        />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 rounded-sm border border-on-dark-control px-1.5 text-2xs text-on-dark-2"
        >
          /
        </span>
      </form>
      <SearchShortcut fields={FIELDS} page={PAGE} />
    </search>
  );
}
