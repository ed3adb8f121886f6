import { eq } from "drizzle-orm";
import { z } from "zod";
import { periods, plans } from "../../db/schema/plans";
import { taskStates, tasks } from "../../db/schema/tasks";
import { steers } from "../../domain/permissions";
import { lastDayIn, type PeriodDays } from "../../domain/plan-last-day";
import { given } from "../../domain/task-life";
import { type Act, command, type Scope } from "../command";

/**
 * Turns every duty x agency into a task of the current period. Only what is missing is made:
 * publishing again leaves every task that exists as it is.
 */
export const publishPlan = command({
  event: "plan.published",
  input: z.object({ planId: z.uuid() }),
  load: async (scope, input) => {
    const plan = scope.visible.plans();
    const [found] = await scope.visible.read.select().from(plan).where(eq(plan.id, input.planId));
    if (!found) return null;
    return { ...found, parts: await partsOf(scope, found.id), days: yearOf(scope.today) };
  },
  may: (actor, plan) => actor.kind === "system" || steers(actor, plan),
  refuse: () => null,
  apply: async (act, plan) => {
    const period = await currentPeriod(act, plan.id, plan.days);
    const existing = await act.read
      .select({ dutyId: tasks.dutyId, agencyId: tasks.agencyId })
      .from(tasks)
      .where(eq(tasks.periodId, period.id));
    const made = new Set(existing.map((task) => `${task.dutyId}/${task.agencyId}`));
    const missing = plan.parts.filter((part) => !made.has(`${part.dutyId}/${part.agencyId}`));
    const rows = await act.write.insertAll(
      tasks,
      missing.map(({ dutyId, agencyId }) => ({
        dutyId,
        agencyId,
        periodId: period.id,
        version: 1,
      })),
    );
    await act.write.insertAll(
      taskStates,
      missing.map((part, place) => ({
        taskId: rows[place]?.id ?? "",
        seq: 1,
        at: act.now,
        ...given({ role: part.role, ...lastDayIn(period, part.deadlines, plan.defaultLastDay) }),
      })),
    );
    if (!plan.publishedAt) await act.write.update(plans, { id: plan.id }, { publishedAt: act.now });
    return {
      payload: { period: period.label, created: rows.length },
      about: { planId: plan.id },
      value: { created: rows.length },
    };
  },
});

/** The agencies and groups that the duties name; open groups and outside bodies get no task. */
async function partsOf({ visible }: Scope, planId: string) {
  const duty = visible.duties();
  const party = visible.dutyAgencies();
  const rows = await visible.read
    .select({
      dutyId: duty.id,
      deadlines: duty.deadlines,
      agencyId: party.agencyId,
      role: party.role,
    })
    .from(party)
    .innerJoin(duty, eq(duty.id, party.dutyId))
    .where(eq(duty.planId, planId))
    .orderBy(duty.position, party.position);
  return rows.flatMap(({ agencyId, ...part }) => (agencyId ? [{ ...part, agencyId }] : []));
}

async function currentPeriod(act: Act, planId: string, days: PeriodDays & { label: string }) {
  const known = await act.read.select().from(periods).where(eq(periods.planId, planId));
  const current = known.find(({ startsOn }) => startsOn === days.startsOn);
  return current ?? (await act.write.insert(periods, { planId, ...days }));
}

/** Plans of the State run by the calendar year. */
function yearOf(today: string) {
  const label = today.slice(0, 4);
  return { label, startsOn: `${label}-01-01`, endsOn: `${label}-12-31` };
}
