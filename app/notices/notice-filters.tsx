import { ChipLinks } from "@/components/chip-links";
import { Button } from "@/components/ui/button";
import { LineSelect } from "@/components/ui/line-select";
import { BELL_KINDS } from "@/domain/notice";
import type { NoticeFilter } from "@/server/queries/notices";
import { noticesAddress } from "./filter";
import type { NoticeWords } from "./notice-words";

/** Narrows what was told to what was not seen yet, and to one kind; the state is in the address. */
export function NoticeFilters({ filter, t }: { filter: NoticeFilter; t: NoticeWords }) {
  return (
    <search aria-label={t("filter")} className="flex flex-wrap items-center gap-x-4 gap-y-2.5">
      <ChipLinks
        size="field"
        chips={[false, true].map((unread) => ({
          href: noticesAddress({ ...filter, unread, page: 1 }),
          label: t(unread ? "unread" : "all"),
          isCurrent: unread === filter.unread,
        }))}
      />
      <form action="/notices" className="flex min-w-0 flex-1 gap-2 wide:max-w-112">
        {filter.unread && <input type="hidden" name="unread" value="1" />}
        <LineSelect
          name="kind"
          label={t("kinds")}
          chosen={filter.kind}
          all={t("everyKind")}
          options={BELL_KINDS.map((kind) => ({ id: kind, name: t(`kind.${kind}`) }))}
        />
        <Button>{t("apply")}</Button>
      </form>
    </search>
  );
}
