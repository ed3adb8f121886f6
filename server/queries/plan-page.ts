import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { DutyStanding } from "../../domain/duty-roll-up";
import { steers } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { documentOf } from "../../domain/plan/document";
import type { Asking, DutyQuestion } from "../../domain/steering/question";
import { standingsSince } from "./duty-standings";
import { type AskedPlan, askedPlan } from "./plan-asked";
import { servedTargets } from "./served-targets";
import { partiesOf, siblingsOf } from "./task-page";

/**
 * A published plan as a page, with where each duty stands in the period and on the day asked for, and the tasks of
 * one duty as far as this person may see them. Null while no such plan is published.
 */
export async function planPage(
  actor: Person,
  asked: Asking & { duty: string | null; of?: Pick<DutyQuestion, "since"> },
  today: Day,
) {
  const found = await askedPlan(actor, asked, today);
  if (!found) return null;
  const { plan, period, plans, on, isToday } = found;
  const [source, clauses, duties, annexes] = await Promise.all([
    sourceOf(actor, plan.id),
    clausesOf(actor, plan.id),
    standingsSince(actor, found, asked.of?.since),
    annexesOf(actor, plan.id),
  ]);
  const selected = duties.find(({ ref }) => ref === asked.duty);
  return {
    plan: { id: plan.id, title: plan.title, number: plan.number },
    steers: steers(actor, plan),
    period: { id: period.id, label: period.label },
    plans: plans.map(({ id, title, periods }) => ({ id, title, periods })),
    on,
    isToday,
    document: documentOf(source, clauses, duties),
    duties,
    annexes,
    standings: new Map<string, DutyStanding>(duties.map((duty) => [duty.ref, duty])),
    selected: selected ? await selectedDuty(actor, selected, found) : null,
  };
}

export type PlanPage = NonNullable<Awaited<ReturnType<typeof planPage>>>;

async function selectedDuty(
  actor: Person,
  { id, ref }: { id: string; ref: string },
  { period, on, knownBy }: AskedPlan,
) {
  const [tasks, parties, targets] = await Promise.all([
    siblingsOf(actor, id, period.id, { on, knownBy }),
    partiesOf(actor, id),
    servedTargets(actor, id),
  ]);
  return { ref, tasks, parties, targets };
}

async function sourceOf(actor: Person, planId: string): Promise<string> {
  const visible = visibleTo(actor);
  const text = visible.planSources();
  const [row] = await visible.read
    .select({ source: text.source })
    .from(text)
    .where(eq(text.planId, planId));
  return row?.source ?? "";
}

/** The files that belong to the plan: those in force, which publishing makes everybody's. */
function annexesOf(actor: Person, planId: string) {
  const visible = visibleTo(actor);
  const annex = visible.annexes();
  return visible.read
    .select({ id: annex.id, name: annex.name, size: annex.size })
    .from(annex)
    .where(and(eq(annex.planId, planId), isNotNull(annex.publishedAt), isNull(annex.replacedAt)))
    .orderBy(annex.at)
    .limit(100);
}

function clausesOf(actor: Person, planId: string) {
  const visible = visibleTo(actor);
  const clause = visible.clauses();
  return visible.read.select().from(clause).where(eq(clause.planId, planId));
}
