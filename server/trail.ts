import { eq } from "drizzle-orm";
import type { Transaction } from "../db/client";
import { agencies } from "../db/schema/agencies";
import { auditEvents } from "../db/schema/audit";
import { delegations } from "../db/schema/delegations";
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
  actingName: string | null;
  delegationId: string | null;
};

/** Adds an event to the trail in the transaction of the act it tells of, and answers its id. */
export async function recordEvent<E extends EventName>(
  tx: Transaction,
  entry: Entry<E>,
): Promise<string> {
  const { event, actor, now, payload, about, changes, actingName, delegationId } = entry;
  const values = {
    at: now,
    event,
    payload,
    changes,
    planId: about.planId,
    taskId: about.taskId,
    agencyId: about.agencyId,
    accountId: about.accountId,
    enteredFor: about.enteredFor ?? false,
    actingName,
    ...(delegationId && { delegationId, onBehalfOf: await giverOf(tx, delegationId) }),
    ...(await actorAsOfNow(tx, actor)),
  };
  const [row] = await tx.insert(auditEvents).values(values).returning({ id: auditEvents.id });
  if (!row) throw new Error("the trail took no event");
  return row.id;
}

/** Who gave the power that the act used, as they were then called. */
async function giverOf(tx: Transaction, delegationId: string): Promise<string | null> {
  const [giver] = await tx
    .select({ name: users.name, username: users.username })
    .from(delegations)
    .innerJoin(users, eq(users.id, delegations.byUserId))
    .where(eq(delegations.id, delegationId));
  return giver ? (giver.name ?? giver.username) : null;
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
