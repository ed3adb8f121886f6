import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { evidence } from "../schema/evidence";
import { plans } from "../schema/plans";
import { taskStates, tasks } from "../schema/tasks";
import type { KnownBy } from "./known-by";

/** True in rows of plans that this person knows as a whole: `seesWhole` of domain/permissions in SQL. */
export function wholePlan(actor: Actor): SQL<boolean> {
  if (actor.kind === "person" && actor.role === "member") return sql`true`;
  return steeredPlan(actor);
}

/**
 * True in rows of plans that exist for this person: published ones for everybody, a draft for those who will
 * steer it, one that was discarded for nobody.
 */
export function knownPlan(actor: Actor): SQL<boolean> {
  if (actor.kind === "system") return sql`(${plans.discardedAt} is null)`;
  return sql`(${plans.discardedAt} is null and (${plans.publishedAt} is not null or ${steeredPlan(actor)}))`;
}

/** `steers` of domain/permissions in SQL, in rows of plans. */
export function steeredPlan(actor: Actor): SQL<boolean> {
  if (actor.kind === "system" || actor.role === "chair") return sql`true`;
  if (actor.role === "standing_office") return sql`${plans.standingAgencyId} = ${actor.agencyId}`;
  return sql`false`;
}

/** The agency whose own tasks the person knows; the admin has none, whatever agency employs them. */
export function ownAgency(actor: Actor): string | null {
  return actor.kind === "person" && actor.role !== "admin" ? actor.agencyId : null;
}

/**
 * True in rows of tasks (joined with their plan and state) that this person may know about.
 * Agencies of one duty see each other's reports on it; a group's members see the leads', not each other's. Whoever
 * took a task over sees the one it was.
 * Rights are those of now, also over what was known on a past day.
 */
export function visibleTask(actor: Actor, on: KnownBy = null): SQL<boolean> {
  const mine = ownAgency(actor);
  if (mine === null) return wholePlan(actor);
  return sql`(${wholePlan(actor)} or ${ofAgency(sql`${mine}`, on)})`;
}

/** A membership as rows have it: of the table, or that of one person. */
export type Hat = { role: SQLWrapper; agencyId: SQLWrapper };

/** The same in rows of memberships beside those of tasks: whether that person knows of that task. */
export function taskKnownTo(hat: Hat) {
  const { role, agencyId } = hat;
  return sql<boolean>`(${wholePlanTo(hat)}
    or (${role} <> 'admin' and ${ofAgency(sql`${agencyId}`, null)}))`;
}

/** `wholePlan` of a membership, beside rows of plans. */
export function wholePlanTo({ role, agencyId }: Hat) {
  return sql<boolean>`(${role} in ('chair', 'member')
    or (${role} = 'standing_office' and ${agencyId} = ${plans.standingAgencyId}))`;
}

/** True in rows of tasks that an agency knows of: its own, those of the duties it has a part in, what it took over. */
function ofAgency(agencyId: SQL, on: KnownBy): SQL<boolean> {
  return sql<boolean>`(${tasks.agencyId} = ${agencyId} or exists (
    select 1 from tasks own
    where own.duty_id = ${tasks.dutyId} and own.agency_id = ${agencyId}
      and (own.group_id is null or own.transferred_from_id = ${tasks.id}
        or (${tasks.groupId} is null and ${roleNow(on)} = 'lead'))
  ))`;
}

/** The role a task has now: beside its state of a past day it has to be looked up. */
function roleNow(on: KnownBy): SQL {
  if (on === null) return sql`${taskStates.role}`;
  return sql`(select now.role from task_states now where now.task_id = ${tasks.id} and now.seq = ${tasks.version})`;
}

/** `mayReadEvidence` of domain/permissions in SQL, in rows of evidence joined with their task and plan. */
export function readableEvidence(actor: Actor): SQL<boolean> {
  const mine = ownAgency(actor);
  const follows = sql`(${evidence.withdrawnAt} is null and ${wholePlan(actor)})`;
  if (mine === null) return sql`(${steeredPlan(actor)} or ${follows})`;
  return sql`(${steeredPlan(actor)} or ${follows} or ${tasks.agencyId} = ${mine})`;
}
