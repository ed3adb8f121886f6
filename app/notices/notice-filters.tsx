import Link from "next/link";
import { Button } from "@/components/ui/button";
import { CONTROL } from "@/components/ui/control-class";
import { BELL_KINDS } from "@/domain/notice";
import type { NoticeFilter } from "@/server/queries/notices";
import { noticesAddress } from "./filter";
import type { NoticeWords } from "./notice-words";

const CHIP =
  "inline-flex min-h-(--control) items-center rounded-full border border-line-strong bg-surface px-3 text-sm text-ink-2 no-underline hover:bg-hover aria-[current]:border-accent-700 aria-[current]:bg-accent-50 aria-[current]:text-ink aria-[current]:inset-ring aria-[current]:inset-ring-accent-700";

/** Narrows what was told to what was not seen yet, and to one kind; the state is in the address. */
export function NoticeFilters({ filter, t }: { filter: NoticeFilter; t: NoticeWords }) {
  return (
    <search aria-label={t("filter")} className="flex flex-wrap items-center gap-x-4 gap-y-2.5">
      <ul className="flex gap-1.5">
        {[false, true].map((unread) => (
          <li key={String(unread)}>
            <Link
              href={noticesAddress({ ...filter, unread, page: 1 })}
              prefetch={false}
              aria-current={unread === filter.unread ? "true" : undefined}
              className={CHIP}
            >
              {t(unread ? "unread" : "all")}
            </Link>
          </li>
        ))}
      </ul>
      <form action="/notices" className="flex min-w-0 flex-1 gap-2 wide:max-w-md">
        {filter.unread && <input type="hidden" name="unread" value="1" />}
        <label htmlFor="kind" className="sr-only">
          {t("kinds")}
        </label>
        <select
          id="kind"
          name="kind"
          defaultValue={filter.kind ?? ""}
          className={`${CONTROL} min-w-0 font-medium`}
        >
          <option value="">{t("everyKind")}</option>
          {BELL_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
        <Button>{t("apply")}</Button>
      </form>
    </search>
  );
}
