import type { Visible } from "../../../db/visibility";
import { type NoticeChoice, type NoticeKind, wantsNotice } from "../../../domain/notice";

/** Whether a person wants to be written to of a kind of thing, for everybody at once. */
export async function wantsMail(
  visible: Visible,
): Promise<(userId: string, kind: NoticeKind) => boolean> {
  const setting = visible.noticeSettings();
  const rows = await visible.read.select().from(setting);
  const chosen = new Map<string, NoticeChoice>(
    rows.map(({ userId, kind, bell, mail }) => [`${userId}/${kind}`, { bell, mail }]),
  );
  return (userId, kind) => wantsNotice(kind, "mail", chosen.get(`${userId}/${kind}`));
}
