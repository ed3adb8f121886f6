import Link from "next/link";
import { useTranslations } from "next-intl";
import { excerpt } from "@/domain/excerpt";
import { writeInstant } from "@/domain/vietnamese-day";
import { Icon } from "./ui/icon";

export type Mention = {
  id: string;
  href: string;
  clause: string;
  agency: string;
  by: string;
  at: Date;
  text: string;
};

/** Comments that address the reader; nothing where there are none. */
export function Mentions({ items }: { items: readonly Mention[] }) {
  const t = useTranslations("comment");
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="mentions" className="mb-5.5">
      <h2 id="mentions" className="flex items-center gap-2 font-bold">
        <Icon name="comment" className="size-4 text-ink-3" />
        {t("toMe")}
        <span className="min-w-5.5 rounded-full bg-sunken px-1.5 text-center text-xs/5 text-ink-2">
          {items.length}
        </span>
      </h2>
      <ul className="mt-1.5 overflow-hidden rounded-lg border border-line bg-surface">
        {items.map(({ id, href, clause, agency, by, at, text }) => (
          <li
            key={id}
            className="relative grid gap-x-4 gap-y-0.5 border-t border-line px-3 py-2.5 text-sm first:border-t-0 hover:bg-hover wide:grid-cols-[minmax(0,1fr)_auto] wide:px-4"
          >
            <p className="text-xs text-ink-3">
              <Link
                href={href}
                prefetch={false}
                className="text-sm text-ink no-underline after:absolute after:inset-0 hover:underline"
              >
                <b className="tabular-nums">{clause}</b> {agency}
              </Link>{" "}
              {by}
            </p>
            <time dateTime={at.toISOString()} className="text-xs text-ink-3 tabular-nums">
              {writeInstant(at)}
            </time>
            <p className="line-clamp-2 text-ink-2 wide:col-span-2">{excerpt(text, 240)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
