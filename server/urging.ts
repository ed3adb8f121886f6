import "server-only";
import { and, eq, inArray, lt, max, type SQL } from "drizzle-orm";
import { z } from "zod";
import { tasks } from "../db/schema/tasks";
import { urgeRecipients, urges, urgeTasks } from "../db/schema/urges";
import type { Visible } from "../db/visibility";
import type { Refusal } from "../domain/refusal";
import { OPEN_STATUSES } from "../domain/task";
import { isUrgent, type Reachable, type UrgedTask, type UrgeScope, urging } from "../domain/urge";
import type { Act, Scope } from "./command";
import { optionalText } from "./form-fields";

/** What whoever urges may add in their own words. */
export const urgingMessage = optionalText(2_000);

/** What an act of urging answers: enough for its receipt. */
export type Urging = {
  urgeId: string;
  /** An instant as text, for the answer is kept as it was given. */
  at: string;
  /** The highest "lần n" among its tasks; 0 when it is about a directive. */
  nth: number;
  tasks: number;
  recipients: string[];
};

/** What is to be urged, held until the act is done, and who could get it. */
export type UrgingSubject = {
  planId: string;
  standingAgencyId: string;
  tasks: UrgedTask[];
  people: Reachable[];
};

export const typedPlan = { planId: z.uuid("missing"), message: urgingMessage };

/** The overdue tasks of a published plan, of one agency or all; null when the plan is none for this person. */
export async function overdueOf(
  scope: Scope,
  { planId, agencyId }: { planId: string; agencyId?: string },
): Promise<UrgingSubject | null> {
  const { visible, today } = scope;
  const plan = visible.plans();
  const [found] = await visible.read
    .select({ standingAgencyId: plan.standingAgencyId })
    .from(plan)
    .where(eq(plan.id, planId));
  if (!found) return null;
  const of = (task: TaskTable) =>
    and(
      eq(task.planId, planId),
      agencyId === undefined ? undefined : eq(task.agencyId, agencyId),
      eq(task.agencyKind, "agency"),
      inArray(task.status, [...OPEN_STATUSES]),
      lt(task.lastDay, today),
    );
  const held = await heldTasks(scope, of);
  return {
    planId,
    ...found,
    tasks: held.filter((task) => isUrgent(task, today)),
    people: await peopleOf(scope, held),
  };
}

type TaskTable = ReturnType<Visible["tasks"]>;

/**
 * Rows are taken in the order of their ids, so that two who urge at the same moment come one after the other, and
 * read again once they are held, so that the second counts what the first has done.
 */
async function heldTasks({ visible }: Scope, of: (task: TaskTable) => SQL | undefined) {
  const asked = visible.tasks();
  const found = await visible.read.select({ id: asked.id }).from(asked).where(of(asked));
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  await visible.read
    .select({ id: tasks.id })
    .from(tasks)
    .where(inArray(tasks.id, ids))
    .orderBy(tasks.id)
    .for("no key update");
  const task = visible.tasks();
  return visible.read.select().from(task).where(inArray(task.id, ids));
}

/** Everybody of these tasks' agencies who is in use today. */
export async function peopleOf(
  { visible, today }: Scope,
  of: readonly { agencyId: string }[],
): Promise<Reachable[]> {
  const agencyIds = [...new Set(of.map(({ agencyId }) => agencyId))];
  if (agencyIds.length === 0) return [];
  const staff = visible.staff(today);
  return visible.read
    .select()
    .from(staff)
    .where(inArray(staff.agencyId, agencyIds))
    .orderBy(staff.agencyId, staff.role, staff.name);
}

/** Nothing is late, or nobody would hear of it. */
export function refuseUrging({ tasks: late, people }: UrgingSubject, scope: Scope): Refusal | null {
  if (late.length === 0) return { reason: "nothing_overdue" };
  return urging(late, people, selfOf(scope)).recipients.length === 0
    ? { reason: "nobody_to_urge" }
    : null;
}

export function selfOf({ actor }: Pick<Scope, "actor">): string | null {
  return actor.kind === "person" ? actor.userId : null;
}

type Said = { planId: string; scope: UrgeScope; message: string | null; directiveId?: string };

/** Writes one act of urging: what it is about, each task with its number, and whom it reached. */
export async function urge(
  act: Act,
  said: Said,
  what: { tasks: readonly UrgedTask[]; agencyId?: string; people: readonly Reachable[] },
) {
  const { userId, agencyId } = act.person();
  const about: Pick<UrgedTask, "agencyId" | "officerId">[] = what.agencyId
    ? [{ agencyId: what.agencyId, officerId: null }]
    : [...what.tasks];
  const { recipients } = urging(about, what.people, userId);
  const reached = new Set(recipients.map((one) => one.agencyId));
  const urged = what.tasks.filter((task) => reached.has(task.agencyId));
  const { id: urgeId } = await act.write.insert(urges, {
    ...{ planId: said.planId, scope: said.scope, message: said.message },
    ...{ directiveId: said.directiveId, byUserId: userId, byAgencyId: agencyId, at: act.now },
  });
  const before = await timesUrged(act, urged);
  const numbered = urged.map(({ id: taskId }) => {
    return { urgeId, taskId, nth: (before.get(taskId) ?? 0) + 1 };
  });
  await act.write.insertAll(urgeTasks, numbered);
  await act.write.insertAll(
    urgeRecipients,
    recipients.map((one) => ({ urgeId, userId: one.userId, agencyId: one.agencyId })),
  );
  const names = [...new Set(recipients.map(({ name }) => name))];
  const value: Urging = {
    ...{ urgeId, at: act.now.toISOString(), tasks: numbered.length, recipients: names },
    nth: Math.max(0, ...numbered.map(({ nth }) => nth)),
  };
  const { scope, message } = said;
  const payload = { urgeId, scope, message, tasks: numbered.length, recipients: names };
  return { payload, value, agencyIds: [...reached] };
}

/** How often each of these tasks has been urged so far. */
async function timesUrged(act: Act, urged: readonly UrgedTask[]): Promise<Map<string, number>> {
  if (urged.length === 0) return new Map();
  const rows = await act.read
    .select({ taskId: urgeTasks.taskId, nth: max(urgeTasks.nth) })
    .from(urgeTasks)
    .where(
      inArray(
        urgeTasks.taskId,
        urged.map(({ id }) => id),
      ),
    )
    .groupBy(urgeTasks.taskId);
  return new Map(rows.map(({ taskId, nth }) => [taskId, nth ?? 0]));
}
