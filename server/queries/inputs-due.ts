import { and, asc, eq, gte, inArray, isNotNull, ne, sql } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import { type Day, startOfDay } from "../../domain/day";
import { inputsFrom } from "../../domain/period";
import type { Person } from "../../domain/person";
import { OPEN_STATUSES } from "../../domain/task";

/**
 * By when this person's agency sends what reports need, and for how many of its tasks it has not: tasks in its hands
 * that nobody has reported on in the thirty days before. Asked for from thirty days before until the period ends.
 */
export async function inputsDue(actor: Person, today: Day) {
  const visible = visibleTo(actor);
  const period = visible.periods();
  const plan = visible.plans();
  const periods = await visible.read
    .select({
      id: period.id,
      label: period.label,
      planTitle: plan.title,
      inputsDueOn: period.inputsDueOn,
    })
    .from(period)
    .innerJoin(plan, eq(plan.id, period.planId))
    .where(and(isNotNull(period.inputsDueOn), gte(period.endsOn, today)))
    .orderBy(asc(period.inputsDueOn), asc(period.id))
    .limit(20);
  const asked = periods.flatMap(({ inputsDueOn, ...one }) =>
    inputsDueOn && inputsFrom(inputsDueOn) <= today
      ? [{ ...one, inputsDueOn, from: inputsFrom(inputsDueOn) }]
      : [],
  );
  return Promise.all(
    asked.map(async (one) => {
      const sent = await inputsSent(visible, one);
      const own = sent.find(({ agencyId }) => agencyId === actor.agencyId);
      return { ...one, tasks: own?.tasks ?? 0, missing: own?.missing ?? 0 };
    }),
  ).then((all) => all.filter(({ tasks }) => tasks > 0));
}

/** Each agency of a period with its tasks that count, and those of them that nothing was sent for. */
export async function inputsSent(
  visible: Visible,
  { id, from }: { id: string; from: Day },
): Promise<{ agencyId: string; tasks: number; missing: number }[]> {
  const task = visible.tasks();
  const since = startOfDay(from).toISOString();
  const silent = and(
    inArray(task.status, [...OPEN_STATUSES]),
    sql`coalesce(${task.lastReportAt} < ${since}::timestamptz, true)`,
  );
  return visible.read
    .select({
      agencyId: task.agencyId,
      tasks: sql<number>`count(*)::int`,
      missing: sql<number>`(count(*) filter (where ${silent}))::int`,
    })
    .from(task)
    .where(and(eq(task.periodId, id), ne(task.status, "cancelled"), ne(task.agencyKind, "group")))
    .groupBy(task.agencyId);
}
