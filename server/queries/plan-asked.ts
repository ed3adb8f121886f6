import { asc, desc, eq, isNotNull } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import { type Day, dayOf } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { Asking } from "../../domain/steering/question";

export type AskedPlan = NonNullable<Awaited<ReturnType<typeof askedPlan>>>;

/**
 * The plan, period and day that a reader asks about. Without a plan it is the one published last, without a period
 * the one that runs on the day. A day before the plan was published is told as that day, one to come as today.
 * Null when no such plan is published, or it has no such period.
 */
export function askedPlan(actor: Person, asked: Asking, today: Day) {
  return planAsked(visibleTo(actor), asked, today);
}

/** The same through given eyes. */
export async function planAsked(visible: Visible, asked: Asking, today: Day) {
  const published = await plansPublished(visible);
  const wanted = asked.on !== null && asked.on < today ? asked.on : today;
  const known = published.filter(({ publishedOn }) => publishedOn <= wanted);
  const plan = published.find((one) => isAsked(one, asked)) ?? known[0] ?? published.at(-1);
  if (!plan || !isAsked(plan, asked)) return null;
  const on = wanted < plan.publishedOn ? plan.publishedOn : wanted;
  const running = plan.periods.findLast(({ startsOn }) => startsOn <= on) ?? plan.periods[0];
  const period = plan.periods.find(({ id }) => id === asked.periodId) ?? running;
  if (!period) return null;
  return {
    plan,
    period,
    on,
    isToday: on === today,
    /** What the register is read by: nothing for today, so that no history is searched. */
    knownBy: on === today ? null : on,
    plans: published.filter(({ publishedOn }) => publishedOn <= on),
    periods: plan.periods,
  };
}

type PublishedPlan = Awaited<ReturnType<typeof plansPublished>>[number];

/** A period belongs to one plan, so naming it is enough. */
function isAsked({ id, periods }: PublishedPlan, { planId, periodId }: Asking): boolean {
  if (planId !== null && planId !== id) return false;
  return periodId === null || periods.some((period) => period.id === periodId);
}

/** Published plans, the latest first, each with its periods in the order of time. */
export function publishedPlans(actor: Person) {
  return plansPublished(visibleTo(actor));
}

async function plansPublished(visible: Visible) {
  const plan = visible.plans();
  const period = visible.periods();
  const rows = await visible.read
    .select({
      plan: {
        id: plan.id,
        title: plan.title,
        number: plan.number,
        endsOn: plan.endsOn,
        standingAgencyId: plan.standingAgencyId,
        standingAgencyName: plan.standingAgencyName,
        defaultLastDay: plan.defaultLastDay,
        publishedAt: plan.publishedAt,
      },
      period: {
        id: period.id,
        label: period.label,
        startsOn: period.startsOn,
        endsOn: period.endsOn,
      },
    })
    .from(plan)
    .innerJoin(period, eq(period.planId, plan.id))
    .where(isNotNull(plan.publishedAt))
    .orderBy(desc(plan.publishedAt), asc(plan.title), asc(plan.id), asc(period.startsOn));
  const plans = new Map<string, Row["plan"] & { publishedOn: Day; periods: Row["period"][] }>();
  type Row = (typeof rows)[number];
  for (const row of rows) {
    const known = plans.get(row.plan.id);
    if (known) known.periods.push(row.period);
    else if (row.plan.publishedAt) {
      const publishedOn = dayOf(row.plan.publishedAt);
      plans.set(row.plan.id, { ...row.plan, publishedOn, periods: [row.period] });
    }
  }
  return [...plans.values()];
}
