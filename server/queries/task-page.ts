import { and, asc, desc, eq, or } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { dayOf } from "../../domain/day";
import type { Person } from "../../domain/person";
import { taskDirecting } from "./task-directing";
import type { AskedOn } from "./task-question";
import { rowColumns } from "./task-row";

// A task of a busy year has some dozens of events; what is older stays in the trail.
const MOST_EVENTS = 200;

/** Everything the page of one task shows; null when the task does not exist for this person. */
export async function taskPage(actor: Person, taskId: string, now: Date) {
  const today = dayOf(now);
  const visible = visibleTo(actor);
  const task = visible.tasks();
  const [row] = await visible.read.select().from(task).where(eq(task.id, taskId));
  if (!row) return null;
  const directing = taskDirecting(actor, taskId, today);
  const [
    duty,
    parties,
    siblings,
    states,
    events,
    updates,
    submissions,
    evidence,
    extensions,
    told,
    transfers,
  ] = await Promise.all([
    dutyOf(actor, row.dutyId),
    partiesOf(actor, row.dutyId),
    siblingsOf(actor, row.dutyId, row.periodId, { on: today, knownBy: null }),
    statesOf(actor, taskId),
    eventsOf(actor, taskId),
    updatesOf(actor, taskId),
    submissionsOf(actor, taskId),
    evidenceOf(actor, taskId),
    extensionsOf(actor, taskId),
    toldOf(actor, taskId),
    transfersOf(actor, row),
  ]);
  return {
    ...{ task: row, duty, parties, siblings, states, events },
    ...{ updates, submissions, evidence, extensions, told, transfers },
    directing: await directing,
  };
}

export type TaskPage = NonNullable<Awaited<ReturnType<typeof taskPage>>>;

async function dutyOf(actor: Person, dutyId: string) {
  const visible = visibleTo(actor);
  const duty = visible.duties();
  const plan = visible.plans();
  const [row] = await visible.read
    .select({
      ref: duty.ref,
      section: duty.section,
      text: duty.text,
      agencyLine: duty.agencyLine,
      leadStated: duty.leadStated,
      deadlines: duty.deadlines,
      planTitle: plan.title,
      planNumber: plan.number,
      standingAgencyName: plan.standingAgencyName,
    })
    .from(duty)
    .innerJoin(plan, eq(plan.id, duty.planId))
    .where(eq(duty.id, dutyId));
  if (!row) throw new Error(`a visible task without its duty ${dutyId}`);
  return row;
}

/** Whom the duty names, also those who have no task. */
export function partiesOf(actor: Person, dutyId: string) {
  const visible = visibleTo(actor);
  const party = visible.dutyAgencies();
  return visible.read
    .select({
      agencyId: party.agencyId,
      asWritten: party.asWritten,
      role: party.role,
      standing: party.standing,
    })
    .from(party)
    .where(eq(party.dutyId, dutyId))
    .orderBy(asc(party.position));
}

/** The tasks of the same duty in the same period: who else is at it, and how far. */
export function siblingsOf(
  actor: Person,
  dutyId: string,
  periodId: string,
  { on, knownBy }: AskedOn,
) {
  const visible = visibleTo(actor);
  const task = visible.tasks(knownBy);
  return visible.read
    .select({ ...rowColumns(task, on), lastReportAt: task.lastReportAt })
    .from(task)
    .where(and(eq(task.dutyId, dutyId), eq(task.periodId, periodId)))
    .orderBy(asc(task.role), asc(task.agencyOrder))
    .limit(100);
}

function statesOf(actor: Person, taskId: string) {
  const visible = visibleTo(actor);
  const state = visible.states();
  return visible.read.select().from(state).where(eq(state.taskId, taskId)).orderBy(asc(state.seq));
}

function eventsOf(actor: Person, taskId: string) {
  const visible = visibleTo(actor);
  const event = visible.events();
  return visible.read
    .select({
      id: event.id,
      at: event.at,
      event: event.event,
      actorName: event.actorName,
      actorRole: event.actorRole,
      actorAgencyName: event.actorAgencyName,
      actorAgencyId: event.actorAgencyId,
      actingName: event.actingName,
      onBehalfOf: event.onBehalfOf,
      enteredFor: event.enteredFor,
      payload: event.payload,
    })
    .from(event)
    .where(eq(event.taskId, taskId))
    .orderBy(desc(event.at), desc(event.number))
    .limit(MOST_EVENTS);
}

function updatesOf(actor: Person, taskId: string) {
  const visible = visibleTo(actor);
  const update = visible.updates();
  return visible.read
    .select()
    .from(update)
    .where(eq(update.taskId, taskId))
    .orderBy(desc(update.at))
    .limit(MOST_EVENTS);
}

function submissionsOf(actor: Person, taskId: string) {
  const visible = visibleTo(actor);
  const submission = visible.submissions();
  return visible.read
    .select()
    .from(submission)
    .where(eq(submission.taskId, taskId))
    .orderBy(desc(submission.at))
    .limit(MOST_EVENTS);
}

function evidenceOf(actor: Person, taskId: string) {
  const visible = visibleTo(actor);
  const item = visible.evidence();
  return visible.read
    .select()
    .from(item)
    .where(eq(item.taskId, taskId))
    .orderBy(asc(item.at), asc(item.name))
    .limit(500);
}

function extensionsOf(actor: Person, taskId: string) {
  const visible = visibleTo(actor);
  const extension = visible.extensions();
  return visible.read
    .select()
    .from(extension)
    .where(eq(extension.taskId, taskId))
    .orderBy(desc(extension.at))
    .limit(MOST_EVENTS);
}

/** Whom the steps of its escalation reached, and whether mail of it was sent to them. */
function toldOf(actor: Person, taskId: string) {
  const visible = visibleTo(actor);
  const escalation = visible.escalations();
  const recipient = visible.escalationRecipients();
  return visible.read
    .select({
      escalationId: recipient.escalationId,
      name: recipient.name,
      told: recipient.told,
    })
    .from(recipient)
    .innerJoin(escalation, eq(escalation.id, recipient.escalationId))
    .where(eq(escalation.taskId, taskId))
    .orderBy(asc(recipient.name))
    .limit(MOST_EVENTS);
}

/** The task that this one was taken over from, and the one that took it over, as far as this person may see them. */
async function transfersOf(actor: Person, row: { id: string; transferredFromId: string | null }) {
  const visible = visibleTo(actor);
  const task = visible.tasks();
  const isFrom = row.transferredFromId ? eq(task.id, row.transferredFromId) : undefined;
  const rows = await visible.read
    .select({ id: task.id, agencyName: task.agencyName })
    .from(task)
    .where(or(isFrom, eq(task.transferredFromId, row.id)))
    .limit(2);
  return {
    from: rows.find(({ id }) => id === row.transferredFromId) ?? null,
    to: rows.find(({ id }) => id !== row.transferredFromId) ?? null,
  };
}
