import { and, desc, eq, isNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { BellKind } from "../../domain/notice";
import type { Person } from "../../domain/person";

const PAGE_SIZE = 50;

export type NoticeFilter = { unread: boolean; kind: BellKind | null; page: number };

/** One page of what a person was told, newest first. */
export async function noticesPage(actor: Person, { unread, kind, page }: NoticeFilter) {
  const visible = visibleTo(actor);
  const notice = visible.notices();
  const rows = await visible.read
    .select()
    .from(notice)
    .where(
      and(unread ? isNull(notice.readAt) : undefined, kind ? eq(notice.kind, kind) : undefined),
    )
    .orderBy(desc(notice.at), desc(notice.number))
    .limit(PAGE_SIZE + 1)
    .offset((page - 1) * PAGE_SIZE);
  return { rows: rows.slice(0, PAGE_SIZE), hasMore: rows.length > PAGE_SIZE };
}

export type ToldNotice = Awaited<ReturnType<typeof noticesPage>>["rows"][number];

/** What a notice of this person is about; null when there is none. */
export async function noticeOf(actor: Person, id: string) {
  const visible = visibleTo(actor);
  const notice = visible.notices();
  const [row] = await visible.read
    .select({
      taskId: notice.taskId,
      directiveId: notice.directiveId,
      boundId: notice.boundId,
      targetId: notice.targetId,
    })
    .from(notice)
    .where(eq(notice.id, id));
  return row ?? null;
}
