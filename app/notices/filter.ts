import { BELL_KINDS } from "@/domain/notice";
import type { NoticeFilter } from "@/server/queries/notices";

export type Asked = Record<string, string | string[] | undefined>;

/** What the address asks for; whatever makes no sense is as if it had not been asked. */
export function noticeFilterFrom({ unread, kind, page }: Asked): NoticeFilter {
  const number = Number.parseInt(typeof page === "string" ? page : "", 10);
  return {
    unread: unread === "1",
    kind: BELL_KINDS.find((one) => one === kind) ?? null,
    page: Number.isInteger(number) && number > 0 && number < 100_000 ? number : 1,
  };
}

/** The address of a page of the list. */
export function noticesAddress({ unread, kind, page }: NoticeFilter): string {
  const asked = new URLSearchParams();
  if (unread) asked.set("unread", "1");
  if (kind) asked.set("kind", kind);
  if (page > 1) asked.set("page", String(page));
  const query = asked.toString();
  return query ? `/notices?${query}` : "/notices";
}
