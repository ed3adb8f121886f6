import { eq } from "drizzle-orm";
import type { Transaction } from "../db/client";
import { agencies } from "../db/schema/agencies";
import { auditEvents } from "../db/schema/audit";
import { users } from "../db/schema/people";
import type { AuditEvents, EventName, RowChange } from "../domain/audit";
import type { Actor } from "../domain/person";

/** What the event is about, for the trail's filters. */
export type About = {
  planId?: string;
  taskId?: string;
  agencyId?: string;
  accountId?: string;
  enteredFor?: boolean;
};

type Entry<E extends EventName> = {
  event: E;
  actor: Actor;
  now: Date;
  payload: AuditEvents[E];
  about: About;
  changes: RowChange[];
};

/** Adds an event to the trail in the transaction of the act it tells of. */
export async function recordEvent<E extends EventName>(tx: Transaction, entry: Entry<E>) {
  const { event, actor, now, payload, about, changes } = entry;
  await tx.insert(auditEvents).values({
    at: now,
    event,
    payload,
    changes,
    planId: about.planId,
    taskId: about.taskId,
    agencyId: about.agencyId,
    accountId: about.accountId,
    enteredFor: about.enteredFor ?? false,
    ...(await actorAsOfNow(tx, actor)),
  });
}

/** People change names and posts; the trail keeps them as they were. */
async function actorAsOfNow(tx: Transaction, actor: Actor) {
  if (actor.kind === "system") return { actorRole: "system", actorName: "system" };
  const [user] = await tx
    .select({ name: users.name, username: users.username })
    .from(users)
    .where(eq(users.id, actor.userId));
  const [agency] = await tx
    .select({ name: agencies.name })
    .from(agencies)
    .where(eq(agencies.id, actor.agencyId));
  return {
    actorUserId: actor.userId,
    actorMembershipId: actor.membershipId,
    actorAgencyId: actor.agencyId,
    actorRole: actor.role,
    actorName: user?.name ?? user?.username ?? actor.userId,
    actorAgencyName: agency?.name,
  };
}
