import { and, count, desc, eq, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { steers } from "../../domain/permissions";
import type { Person } from "../../domain/person";

const MOST_PLANS = 100;

/**
 * The plans that exist for this person, drafts first, then the newest: how many duties each has, and for those
 * who steer it how many questions it asks and how many are open. `steers` says who may review and publish it.
 */
export async function plansPage(actor: Person) {
  const visible = visibleTo(actor);
  const plan = visible.plans();
  const rows = await visible.read
    .select({
      id: plan.id,
      title: plan.title,
      number: plan.number,
      issuedOn: plan.issuedOn,
      sourceName: plan.sourceName,
      standingAgencyId: plan.standingAgencyId,
      standingAgencyName: plan.standingAgencyName,
      importedAt: plan.importedAt,
      publishedAt: plan.publishedAt,
    })
    .from(plan)
    .orderBy(sql`${plan.publishedAt} is not null`, desc(plan.importedAt))
    .limit(MOST_PLANS);
  const [duties, questions] = await Promise.all([dutyCounts(actor), questionCounts(actor)]);
  return rows.map((row) => ({
    ...row,
    duties: duties.get(row.id) ?? 0,
    questions: questions.get(row.id)?.asked ?? 0,
    open: questions.get(row.id)?.open ?? 0,
    steers: steers(actor, row),
  }));
}

async function dutyCounts(actor: Person): Promise<Map<string, number>> {
  const visible = visibleTo(actor);
  const duty = visible.duties();
  const rows = await visible.read
    .select({ planId: duty.planId, duties: count() })
    .from(duty)
    .groupBy(duty.planId);
  return new Map(rows.map((row) => [row.planId, row.duties]));
}

/**
 * How much each plan asks, and how much of it is open. A group's question is open while nobody belongs to the
 * group; a duty's last day while neither it nor the plan's default is answered; any other while it has no answer.
 */
async function questionCounts(actor: Person) {
  const visible = visibleTo(actor);
  const question = visible.questions();
  const member = visible.members();
  const agency = visible.agencies();
  const isNamed = sql`exists (${visible.read
    .select({ one: sql`1` })
    .from(member)
    .innerJoin(agency, eq(agency.id, member.groupId))
    .where(eq(agency.name, question.raw))})`;
  const isUnanswered = or(
    and(ne(question.kind, "members_unknown"), isNull(question.answer)),
    and(eq(question.kind, "members_unknown"), sql`not ${isNamed}`),
  );
  const countIf = (condition: SQL | undefined) =>
    sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
  const rows = await visible.read
    .select({
      planId: question.planId,
      asked: count(),
      unanswered: countIf(isUnanswered),
      days: countIf(and(eq(question.kind, "no_deadline"), isNull(question.answer))),
      defaults: countIf(and(eq(question.kind, "default_last_day"), isNotNull(question.answer))),
    })
    .from(question)
    .groupBy(question.planId);
  return new Map(
    rows.map(({ planId, asked, unanswered, days, defaults }) => [
      planId,
      { asked, open: defaults > 0 ? unanswered - days : unanswered },
    ]),
  );
}
