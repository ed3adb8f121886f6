import type { Actor } from "../../domain/person";
import { noticeSettings } from "../schema/notices";
import { named } from "./named";
import { ownRow } from "./people";
import type { Reader } from "./reader";

/** How a person has chosen to be told, a row for each kind they have chosen for; everybody's for the system. */
export function visibleNoticeSettings(actor: Actor, source: Reader) {
  return source
    .select({
      userId: named(noticeSettings.userId, "told_user_id"),
      kind: named(noticeSettings.kind, "told_kind"),
      bell: noticeSettings.bell,
      mail: noticeSettings.mail,
    })
    .from(noticeSettings)
    .where(ownRow(actor, noticeSettings.userId))
    .as("notice_setting");
}
