import { and, eq, exists, inArray, isNull, notInArray, or, type SQL, sql } from "drizzle-orm";
import type { EventName } from "../../domain/audit";
import type { Actor, Person } from "../../domain/person";
import { agencies } from "../schema/agencies";
import { auditEvents } from "../schema/audit";
import { users } from "../schema/people";
import { duties, plans } from "../schema/plans";
import { taskStates, tasks } from "../schema/tasks";
import { named } from "./named";
import type { Reader } from "./reader";
import { ownAgency, visibleTask } from "./rights";

/**
 * The trail as a person may read it. Acts on a task follow the task; acts on the plan are everybody's;
 * acts on accounts are for the admin and the chair, and each person sees their own.
 */
export function visibleEvents(actor: Actor, source: Reader) {
  return source
    .select({
      id: auditEvents.id,
      number: auditEvents.number,
      at: auditEvents.at,
      event: auditEvents.event,
      actorUserId: auditEvents.actorUserId,
      actorAgencyId: auditEvents.actorAgencyId,
      actorRole: auditEvents.actorRole,
      actorName: auditEvents.actorName,
      actorAgencyName: auditEvents.actorAgencyName,
      actingName: auditEvents.actingName,
      delegationId: auditEvents.delegationId,
      onBehalfOf: auditEvents.onBehalfOf,
      taskId: auditEvents.taskId,
      planId: auditEvents.planId,
      agencyId: auditEvents.agencyId,
      accountId: auditEvents.accountId,
      enteredFor: auditEvents.enteredFor,
      payload: auditEvents.payload,
      changes: auditEvents.changes,
      ref: duties.ref,
      taskAgencyName: named(agencies.name, "task_agency_name"),
    })
    .from(auditEvents)
    .leftJoin(tasks, eq(tasks.id, auditEvents.taskId))
    .leftJoin(
      taskStates,
      sql`${taskStates.taskId} = ${tasks.id} and ${taskStates.seq} = ${tasks.version}`,
    )
    .leftJoin(duties, eq(duties.id, tasks.dutyId))
    .leftJoin(plans, eq(plans.id, duties.planId))
    .leftJoin(agencies, eq(agencies.id, tasks.agencyId))
    .where(visibleEvent(actor))
    .as("event");
}

/**
 * Whoever has acted in what a person may read of the trail. Asked person by person, so that the first of
 * somebody's acts is enough, and with the tasks looked up once: the trail of some years is long.
 */
export function visibleTrailPeople(actor: Actor, source: Reader) {
  const known = source
    .select({ id: tasks.id })
    .from(tasks)
    .innerJoin(taskStates, and(eq(taskStates.taskId, tasks.id), eq(taskStates.seq, tasks.version)))
    .innerJoin(duties, eq(duties.id, tasks.dutyId))
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(visibleTask(actor));
  const acted = source
    .select({ one: sql`1` })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.actorUserId, users.id),
        visibleEvent(actor, inArray(auditEvents.taskId, known)),
      ),
    );
  return source
    .select({
      id: users.id,
      name: sql<string>`coalesce(${users.name}, ${users.username})`.as("person_name"),
    })
    .from(users)
    .where(exists(acted))
    .as("trail_person");
}

/** Beside the task that the act was on. */
function ofVisibleTask(actor: Actor): SQL {
  return sql`(${auditEvents.taskId} is not null and ${visibleTask(actor)})`;
}

/** Acts on a draft are known to those who know the draft; nobody else learns that there is one. */
function ofKnownPlan(actor: Actor) {
  if (actor.kind === "system" || actor.role === "chair") return sql`true`;
  const own =
    actor.role === "standing_office"
      ? sql`about.standing_agency_id = ${actor.agencyId}`
      : sql`false`;
  return sql`exists (select 1 from plans about
    where about.id = ${auditEvents.planId} and (about.published_at is not null or ${own}))`;
}

/** What is said to single agencies about the plan is not everybody's: whom it is for, and who knows the whole plan. */
function ofConcern(actor: Person): SQL {
  if (actor.role === "member") return sql`${notInArray(auditEvents.event, DRAFTING)}`;
  const mine = ownAgency(actor);
  const toMine = mine === null ? sql`false` : sql`${auditEvents.agencyId} = ${mine}`;
  const steered =
    actor.role === "standing_office"
      ? sql`exists (select 1 from plans about
          where about.id = ${auditEvents.planId} and about.standing_agency_id = ${actor.agencyId})`
      : sql`false`;
  return sql`(${notInArray(auditEvents.event, TO_AGENCIES)} or ${toMine} or ${steered})`;
}

/** A report that is being written is its writers'; the committee's members know it once it was sent or issued. */
const DRAFTING: EventName[] = [
  "report.started",
  "report.saved",
  "report.restored",
  "report.refreshed",
  "report.discarded",
  "report.withdrawn",
];

const TO_AGENCIES: EventName[] = [
  "agency.urged",
  "directive.given",
  "directive.acknowledged",
  "directive.answered",
  "directive.closed",
  "report.sent",
  "report.issued",
  ...DRAFTING,
];

function visibleEvent(actor: Actor, ofTask = ofVisibleTask(actor)) {
  if (actor.kind === "system") return sql`true`;
  const aboutPlan = sql`(${auditEvents.planId} is not null and ${auditEvents.taskId} is null)`;
  if (actor.role === "chair") return or(isNull(auditEvents.taskId), ofTask);
  const ofPlan = sql`(${aboutPlan} and ${ofKnownPlan(actor)} and ${ofConcern(actor)})`;
  if (actor.role === "admin")
    return or(
      sql`(${auditEvents.taskId} is null and ${auditEvents.planId} is null)`,
      ofPlan,
      ofTask,
    );
  const ofMine = sql`(${auditEvents.taskId} is null and (${auditEvents.actorUserId} = ${actor.userId} or ${auditEvents.accountId} = ${actor.userId}))`;
  return or(ofTask, ofPlan, ofMine);
}
