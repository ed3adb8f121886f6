import { eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { duties, dutyAgencies, periods, planAnnexes, plans } from "../../db/schema/plans";
import { taskStates, tasks } from "../../db/schema/tasks";
import { steers } from "../../domain/permissions";
import { answerTo } from "../../domain/plan-answers";
import type { TaskChange } from "../../domain/plan-publication";
import { dated, ended, givenAgain, inRole } from "../../domain/task-life";
import { type Act, command, type Scope } from "../command";
import { giveTasks } from "../given-tasks";
import { holdPlan, holdsPlans } from "../held-plan";
import { type PlanPublication, publicationOf } from "../queries/publication";
import { stateOf } from "../task-subject";
import { targetsToWrite, writeTargets } from "../writing-targets";

/**
 * Turns every duty x agency into a task of the current period and makes the answers hold. Input: `planId`.
 * What it does is what `publicationOf` says beforehand; publishing again creates only what is missing.
 */
export const publishPlan = command({
  event: "plan.published",
  input: z.object({ planId: z.uuid() }),
  load: async (scope, input) => {
    await holdPlan(scope, input.planId);
    await holdTasks(scope, input.planId);
    const plan = scope.visible.plans();
    const [found] = await scope.visible.read.select().from(plan).where(eq(plan.id, input.planId));
    if (!found) return null;
    // Whoever may not publish is told so without the work.
    const publication = mayPublish(scope.actor, found)
      ? await publicationOf(scope.visible, found, scope.today)
      : null;
    const aims = publication ? await targetsToWrite(scope.visible, found.id) : null;
    return { ...found, publication, aims };
  },
  may: mayPublish,
  refuse: () => null,
  apply: async (act, { publication, aims, ...plan }) => {
    if (!publication) throw new Error("publishing was not computed");
    const { days, period: known, changes } = publication;
    const period = known ?? (await act.write.insert(periods, { planId: plan.id, ...days }));
    await giveTasks(act, period.id, changes);
    await appendStates(act, publication);
    await writeParties(act, publication);
    await writeAnnexes(act, publication);
    await writeTargets(act, plan.id, aims);
    await writePlan(act, plan, publication);
    const did = (what: TaskChange["does"]) => changes.filter(({ does }) => does === what).length;
    const counts = {
      created: did("create") + did("give_again"),
      changed: did("change"),
      ended: did("end"),
    };
    return {
      payload: { period: period.label, ...counts },
      about: { planId: plan.id },
      value: counts,
    };
  },
});

function mayPublish(actor: Scope["actor"], plan: { standingAgencyId: string }): boolean {
  return actor.kind === "system" || steers(actor, plan);
}

/** Nobody reports on a task between the moment it is looked at and the moment it is written. */
async function holdTasks(scope: Scope, planId: string): Promise<void> {
  if (!holdsPlans(scope)) return;
  const { read } = scope.visible;
  const own = read.select({ id: duties.id }).from(duties).where(eq(duties.planId, planId));
  await read
    .select({ id: tasks.id })
    .from(tasks)
    .where(inArray(tasks.dutyId, own))
    .orderBy(tasks.id)
    .for("no key update");
}

/** What tasks become, all at once: a default day can come to thousands. */
async function appendStates(
  act: Act,
  { changes, existing }: Pick<PlanPublication, "changes" | "existing">,
): Promise<void> {
  const kept = new Map(existing.map((task) => [task.id, task]));
  const states = changes.flatMap((change) => {
    const task = change.taskId && kept.get(change.taskId);
    const state = task && stateAfter(change, stateOf(task));
    return task && state ? [{ taskId: task.id, seq: task.version + 1, at: act.now, ...state }] : [];
  });
  await act.write.insertAll(taskStates, states);
  const ids = states.map(({ taskId }) => taskId);
  await act.write.updateAll(tasks, ids, { version: sql`${tasks.version} + 1` });
}

function stateAfter(change: TaskChange, state: ReturnType<typeof stateOf>) {
  switch (change.does) {
    case "give_again":
      return givenAgain(state, change);
    case "end":
      return ended(state, change.reason);
    case "change": {
      const inNewRole = change.role ? inRole(state, change.role) : state;
      return change.day
        ? dated(inNewRole, change.day.lastDay, change.day.lastDaySource)
        : inNewRole;
    }
    default:
      return null;
  }
}

/** The bodies of each duty come to say what is in force. */
async function writeParties(act: Act, { parties }: PlanPublication): Promise<void> {
  for (const { dutyId, update, add, remove } of parties) {
    for (const id of remove) await act.write.remove(dutyAgencies, { id });
    for (const { id, to } of update) await act.write.update(dutyAgencies, { id }, to);
    await act.write.insertAll(
      dutyAgencies,
      add.map(({ agencyId, asWritten, role, standing }, place) => ({
        ...{ dutyId, agencyId, asWritten, role, standing },
        origin: "answered" as const,
        // Behind all that the plan itself names.
        position: 1000 + place,
        fromDay: act.today,
      })),
    );
  }
}

/** The files that were answered are everybody's from now on; those they replace are not. */
async function writeAnnexes(act: Act, { questions, annexes }: PlanPublication): Promise<void> {
  for (const question of questions.filter(({ kind }) => kind === "annex_missing")) {
    const answer = answerTo([question], "annex_missing", question.ref, question.raw ?? undefined);
    const now = annexes.filter(({ questionId }) => questionId === question.id);
    for (const { id } of now)
      if (id !== answer?.annex?.id)
        await act.write.update(planAnnexes, { id }, { replacedAt: act.now });
    const id = answer?.annex?.id;
    if (id && now.every((annex) => annex.id !== id))
      await act.write.update(planAnnexes, { id }, { publishedAt: act.now, replacedAt: null });
  }
}

type Kept = { id: string; publishedAt: Date | null; lastPublishedAt: Date | null } & Facts;
type Facts = PlanPublication["facts"];

/** Publishing what holds already is not noted on the plan again. */
async function writePlan(act: Act, plan: Kept, publication: PlanPublication): Promise<void> {
  const { facts, questions } = publication;
  const last = plan.lastPublishedAt;
  const isNew = questions.some(({ answeredAt }) => answeredAt && (!last || answeredAt > last));
  const isSame = (Object.keys(facts) as (keyof Facts)[]).every(
    (name) => facts[name] === plan[name],
  );
  if (plan.publishedAt && isSame && !isNew && !act.write.changes.length) return;
  const publishedAt = plan.publishedAt ?? act.now;
  await act.write.update(
    plans,
    { id: plan.id },
    { ...facts, publishedAt, lastPublishedAt: act.now },
  );
}
