import { asc, desc, eq, isNotNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { type DutyStanding, rollUp } from "../../domain/duty-roll-up";
import type { Person } from "../../domain/person";
import { documentOf } from "../../domain/plan/document";
import type { Classed } from "../../domain/task-class";
import { partiesOf, siblingsOf } from "./task-page";

/**
 * The published plan as a page, with where each duty stands in the period of today, and the tasks of the duty
 * asked for as far as this person may see them. Null while no plan is published.
 */
export async function planPage(actor: Person, ref: string | null, today: Day) {
  const plan = await publishedPlan(actor);
  if (!plan) return null;
  const period = await periodOf(actor, plan.id, today);
  if (!period) return null;
  const [clauses, rows, leads] = await Promise.all([
    clausesOf(actor, plan.id),
    dutiesOf(actor, plan.id),
    leadsOf(actor, period.id),
  ]);
  const standings = new Map<string, DutyStanding>(
    rows.map(({ id, ref: place }) => [place, rollUp(leads.get(id) ?? [], today)]),
  );
  const asked = rows.find((duty) => duty.ref === ref);
  return {
    plan: { title: plan.title, number: plan.number },
    period: period.label,
    document: documentOf(plan.source, clauses, rows),
    standings,
    selected: asked ? await selectedDuty(actor, asked, period.id, today) : null,
  };
}

export type PlanPage = NonNullable<Awaited<ReturnType<typeof planPage>>>;

async function selectedDuty(
  actor: Person,
  { id, ref }: { id: string; ref: string },
  periodId: string,
  today: Day,
) {
  const [tasks, parties] = await Promise.all([
    siblingsOf(actor, id, periodId, today),
    partiesOf(actor, id),
  ]);
  return { ref, tasks, parties };
}

async function publishedPlan(actor: Person) {
  const visible = visibleTo(actor);
  const plan = visible.plans();
  const text = visible.planSources();
  const [row] = await visible.read
    .select({ id: plan.id, title: plan.title, number: plan.number, source: text.source })
    .from(plan)
    .innerJoin(text, eq(text.planId, plan.id))
    .where(isNotNull(plan.publishedAt))
    .orderBy(desc(plan.publishedAt))
    .limit(1);
  return row ?? null;
}

/** The period that runs today; before the first it is the first, after the last the last. */
async function periodOf(actor: Person, planId: string, today: Day) {
  const visible = visibleTo(actor);
  const period = visible.periods();
  const rows = await visible.read
    .select({ id: period.id, label: period.label, startsOn: period.startsOn })
    .from(period)
    .where(eq(period.planId, planId))
    .orderBy(asc(period.startsOn));
  return rows.findLast(({ startsOn }) => startsOn <= today) ?? rows[0] ?? null;
}

function clausesOf(actor: Person, planId: string) {
  const visible = visibleTo(actor);
  const clause = visible.clauses();
  return visible.read.select().from(clause).where(eq(clause.planId, planId));
}

function dutiesOf(actor: Person, planId: string) {
  const visible = visibleTo(actor);
  const duty = visible.duties();
  return visible.read
    .select({
      id: duty.id,
      ref: duty.ref,
      text: duty.text,
      startsAt: duty.startsAt,
      endsAt: duty.endsAt,
    })
    .from(duty)
    .where(eq(duty.planId, planId))
    .orderBy(asc(duty.position));
}

/** What each duty's class is derived from. */
async function leadsOf(actor: Person, periodId: string): Promise<Map<string, Classed[]>> {
  const visible = visibleTo(actor);
  const lead = visible.dutyStandings();
  const rows = await visible.read.select().from(lead).where(eq(lead.periodId, periodId));
  const leads = new Map<string, Classed[]>();
  for (const row of rows) leads.set(row.dutyId, [...(leads.get(row.dutyId) ?? []), row]);
  return leads;
}
