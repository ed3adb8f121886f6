import { eq, sql } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { extensions } from "../schema/extensions";
import { users } from "../schema/people";
import { named } from "./named";
import type { Reader } from "./reader";
import { onVisibleTask } from "./reports";

/** Requests for a later last day of the tasks a person may know about, with what became of them. */
export function visibleExtensions(actor: Actor, source: Reader) {
  return source
    .select({
      id: extensions.id,
      taskId: extensions.taskId,
      byUserId: extensions.byUserId,
      byName: sql<string>`coalesce(${users.name}, ${users.username})`.as("extension_by_name"),
      byAgencyId: extensions.byAgencyId,
      byRole: extensions.byRole,
      lastDayBefore: extensions.lastDayBefore,
      askedDay: extensions.askedDay,
      reason: named(extensions.reason, "extension_reason"),
      at: named(extensions.at, "extension_at"),
      verdict: named(extensions.verdict, "extension_verdict"),
      verdictReason: named(extensions.verdictReason, "extension_verdict_reason"),
      verdictAt: named(extensions.verdictAt, "extension_verdict_at"),
    })
    .from(extensions)
    .innerJoin(users, eq(users.id, extensions.byUserId))
    .where(onVisibleTask(actor, source, extensions.taskId))
    .as("extension");
}
