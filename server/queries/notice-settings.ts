import { eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { NoticeChoice, NoticeKind } from "../../domain/notice";
import type { Person } from "../../domain/person";

/** How a person has chosen to be told, by kind, and where mail to them goes. */
export async function noticeSettings(actor: Person) {
  const visible = visibleTo(actor);
  const setting = visible.noticeSettings();
  const account = visible.accounts();
  const [rows, [own]] = await Promise.all([
    visible.read.select().from(setting).where(eq(setting.userId, actor.userId)),
    visible.read.select({ email: account.email }).from(account).where(eq(account.id, actor.userId)),
  ]);
  const chosen = new Map<NoticeKind, NoticeChoice>(rows.map((row) => [row.kind, row]));
  return { chosen, email: own?.email ?? null };
}
