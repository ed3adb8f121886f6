import { and, asc, desc, eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { AuditEvents } from "../../domain/audit";
import { steers } from "../../domain/permissions";
import type { Person } from "../../domain/person";

/** No list on a page is longer. */
const MOST_ROWS = 100;

/**
 * What the last publishing of a plan did: who, when, how much, and the tasks it wrote, at most a hundred; null while
 * nothing was published, and for whoever does not steer the plan.
 */
export async function publicationReceipt(actor: Person, planId: string) {
  const visible = visibleTo(actor);
  const plan = visible.plans();
  const event = visible.events();
  const [found] = await visible.read.select().from(plan).where(eq(plan.id, planId));
  if (!found || !steers(actor, found)) return null;
  const [last] = await visible.read
    .select({ at: event.at, actorName: event.actorName, payload: event.payload })
    .from(event)
    .where(and(eq(event.planId, planId), eq(event.event, "plan.published")))
    .orderBy(desc(event.at))
    .limit(1);
  if (!last) return null;
  const { created, changed = 0, ended = 0 } = last.payload as AuditEvents["plan.published"];
  return {
    at: last.at,
    by: last.actorName,
    counts: { created, changed, ended },
    tasks: await tasksWrittenAt(actor, planId, last.at),
  };
}

/** The tasks whose history has a state of that very moment, and what it made of them. */
function tasksWrittenAt(actor: Person, planId: string, at: Date) {
  const visible = visibleTo(actor);
  const task = visible.tasks();
  const state = visible.states();
  return visible.read
    .select({
      taskId: task.id,
      ref: task.ref,
      text: task.text,
      agencyName: task.agencyName,
      role: state.role,
      status: state.status,
      seq: state.seq,
      reason: state.reason,
      lastDay: task.lastDay,
    })
    .from(state)
    .innerJoin(task, eq(task.id, state.taskId))
    .where(and(eq(task.planId, planId), eq(state.at, at)))
    .orderBy(asc(task.position), asc(task.agencyOrder))
    .limit(MOST_ROWS);
}
