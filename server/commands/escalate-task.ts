import { eq, inArray, or } from "drizzle-orm";
import { z } from "zod";
import { escalationRecipients, escalations } from "../../db/schema/escalations";
import { tasks } from "../../db/schema/tasks";
import { daysToEscalate, ESCALATION_STEPS, escalatedTo, nextStep } from "../../domain/escalation";
import { command, type Scope } from "../command";
import { escalationDays } from "../queries/round/escalation-days";

/**
 * Báo lên: takes the next step that the delay of a task calls for. It is refused where that is not the step asked for:
 * it was taken already, or the task is no longer late. Whom it reaches is told afterwards, of all of a day at once.
 */
export const escalateTask = command({
  event: "task.escalated",
  input: z.object({ taskId: z.uuid("missing"), step: z.enum(ESCALATION_STEPS) }),
  load: async (scope, { taskId }) => lateTask(scope, taskId),
  may: (actor) => actor.kind === "system",
  refuse: ({ next }, { step }) => (next === step ? null : { reason: "step_not_due" }),
  apply: async (act, { task, people, daysLate, steps }, { step }) => {
    const { recipients, instead } = escalatedTo(step, task, people);
    const { id: taskId, lastDay } = task;
    if (lastDay === null) throw new Error("a task without a last day is late");
    const taken = await act.write.insert(escalations, {
      ...{ taskId, step, lastDay, daysLate, instead },
      ...{ day: act.today, nth: steps + 1, at: act.now },
    });
    const escalationId = taken.id;
    await act.write.insertAll(
      escalationRecipients,
      recipients.map(({ userId }) => ({ escalationId, userId })),
    );
    const names = recipients.map(({ name }) => name);
    return {
      payload: { escalationId, step, daysLate, nth: taken.nth, instead, recipients: names },
      about: { taskId, planId: task.planId, agencyId: task.agencyId },
      value: { escalationId },
    };
  },
});

/** The task, held until the step is taken, with the steps it has had and those who could be told. */
async function lateTask(scope: Scope, taskId: string) {
  const { visible, today } = scope;
  await visible.read
    .select({ id: tasks.id })
    .from(tasks)
    .where(eq(tasks.id, taskId))
    .for("no key update");
  const known = visible.tasks();
  const [task] = await visible.read
    .select({
      id: known.id,
      planId: known.planId,
      agencyId: known.agencyId,
      agencyKind: known.agencyKind,
      standingAgencyId: known.standingAgencyId,
      status: known.status,
      lastDay: known.lastDay,
      submittedOn: known.submittedOn,
    })
    .from(known)
    .where(eq(known.id, taskId));
  if (!task) return null;
  const escalation = visible.escalations();
  const steps = await visible.read
    .select({ step: escalation.step, lastDay: escalation.lastDay })
    .from(escalation)
    .where(eq(escalation.taskId, taskId));
  const daysLate = daysToEscalate(task, today);
  const taken = steps.flatMap(({ step, lastDay }) => (lastDay === task.lastDay ? [step] : []));
  const next = nextStep(daysLate, taken, await escalationDays(visible));
  return { task, daysLate, next, steps: steps.length, people: await peopleFor(scope, task) };
}

/** Those whom any step of the task could reach: its agency's people, the standing office's, and the chair. */
function peopleFor(
  { visible, today }: Scope,
  { agencyId, standingAgencyId }: { agencyId: string; standingAgencyId: string },
) {
  const staff = visible.staff(today);
  return visible.read
    .select()
    .from(staff)
    .where(or(inArray(staff.agencyId, [agencyId, standingAgencyId]), eq(staff.role, "chair")))
    .orderBy(staff.agencyId, staff.role, staff.name);
}
