import { eq, sql } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { users } from "../schema/people";
import { urgeRecipients, urges, urgeTasks } from "../schema/urges";
import { named } from "./named";
import type { Reader } from "./reader";
import { onVisibleTask } from "./reports";

/** The urging of tasks a person may know about: a row for each task of each act of urging. */
export function visibleUrges(actor: Actor, source: Reader) {
  return source
    .select({
      id: urgeTasks.id,
      urgeId: urgeTasks.urgeId,
      taskId: urgeTasks.taskId,
      nth: urgeTasks.nth,
      scope: urges.scope,
      message: urges.message,
      directiveId: named(urges.directiveId, "urged_directive_id"),
      byName: sql<string>`coalesce(${users.name}, ${users.username})`.as("urged_by_name"),
      at: named(urges.at, "urged_at"),
    })
    .from(urgeTasks)
    .innerJoin(urges, eq(urges.id, urgeTasks.urgeId))
    .innerJoin(users, eq(users.id, urges.byUserId))
    .where(onVisibleTask(actor, source, urgeTasks.taskId))
    .as("urge");
}

/** Whom an act of urging reached, where it was on a task the person may know about. */
export function visibleUrgeRecipients(actor: Actor, source: Reader) {
  return source
    .select({
      urgeId: urgeRecipients.urgeId,
      userId: urgeRecipients.userId,
      agencyId: urgeRecipients.agencyId,
      name: sql<string>`coalesce(${users.name}, ${users.username})`.as("recipient_name"),
    })
    .from(urgeRecipients)
    .innerJoin(users, eq(users.id, urgeRecipients.userId))
    .where(
      sql`exists (select 1 from ${urgeTasks} where ${urgeTasks.urgeId} = ${urgeRecipients.urgeId}
        and ${onVisibleTask(actor, source, urgeTasks.taskId)})`,
    )
    .as("urge_recipient");
}
