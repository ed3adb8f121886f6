import { asc, eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { steers } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { documentOf } from "../../domain/plan/document";
import { ASKED_KINDS, answerTo } from "../../domain/plan-answers";
import { statedIn } from "../../domain/plan-party-rows";
import { suggestedAgencies } from "../../domain/plan-suggestions";
import { fold } from "../../domain/text";

/**
 * A plan's reading beside its source for those who steer it; null for everybody else. Questions come in the
 * order in which they are asked, then as the plan goes. `start` and `end` are UTF-16 units of `source`; null where a
 * question is about no place. `members` belong to the group a question is about. `pending` says that the
 * answer came after the last publishing.
 */
export async function planReview(actor: Person, planId: string) {
  const visible = visibleTo(actor);
  const plan = visible.plans();
  const text = visible.planSources();
  const [found] = await visible.read
    .select()
    .from(plan)
    .innerJoin(text, eq(text.planId, plan.id))
    .where(eq(plan.id, planId));
  if (!found || !steers(actor, found.plan)) return null;
  const [clauses, duties, questions, agencies, annexes] = await Promise.all([
    clausesOf(actor, planId),
    dutiesOf(actor, planId),
    questionsOf(actor, planId),
    agenciesOf(actor),
    annexesOf(actor, planId),
  ]);
  const { source } = found.plan_source;
  const hasDefault = answerTo(questions, "default_last_day") !== undefined;
  return {
    plan: found.plan,
    source,
    clauses,
    document: documentOf(source, clauses, duties),
    duties,
    questions: questions
      .map((question) => {
        const group =
          question.kind === "members_unknown"
            ? agencies.find((one) => one.kind === "group" && isCalled(one, question.raw))
            : undefined;
        const duty = duties.find(({ ref }) => ref === question.ref);
        const last = found.plan.lastPublishedAt;
        return {
          ...question,
          ...placeOf(question, duty, source),
          answeredBy: question.answeredByName,
          position: duty?.position ?? 0,
          groupId: group?.id ?? null,
          members: group?.members ?? [],
          isOpen: isOpen(question, group, hasDefault),
          pending: question.answeredAt !== null && (!last || question.answeredAt > last),
          suggestions: suggestionsFor(question, agencies),
        };
      })
      .sort(
        (one, other) =>
          ASKED_KINDS.indexOf(one.kind) - ASKED_KINDS.indexOf(other.kind) ||
          one.position - other.position,
      ),
    agencies,
    annexes,
  };
}

export type PlanReview = NonNullable<Awaited<ReturnType<typeof planReview>>>;

function clausesOf(actor: Person, planId: string) {
  const visible = visibleTo(actor);
  const clause = visible.clauses();
  return visible.read
    .select()
    .from(clause)
    .where(eq(clause.planId, planId))
    .orderBy(asc(clause.startsAt));
}

/** Each duty with whom it names: as the plan states it, and as it is in force. */
async function dutiesOf(actor: Person, planId: string) {
  const visible = visibleTo(actor);
  const duty = visible.duties();
  const party = visible.dutyAgencies();
  const [duties, parties] = await Promise.all([
    visible.read.select().from(duty).where(eq(duty.planId, planId)).orderBy(asc(duty.position)),
    visible.read
      .select({
        id: party.id,
        dutyId: party.dutyId,
        agencyId: party.agencyId,
        asWritten: party.asWritten,
        role: party.role,
        standing: party.standing,
        statedRole: party.statedRole,
        statedStanding: party.statedStanding,
        origin: party.origin,
      })
      .from(party)
      .innerJoin(duty, eq(duty.id, party.dutyId))
      .where(eq(duty.planId, planId))
      .orderBy(asc(party.position)),
  ]);
  return duties.map(({ search: _search, ...one }) => ({
    ...one,
    parties: parties
      .filter(({ dutyId }) => dutyId === one.id)
      .map((row) => ({ ...row, stated: row.origin === "stated" ? statedIn(row) : null })),
  }));
}

function questionsOf(actor: Person, planId: string) {
  const visible = visibleTo(actor);
  const question = visible.questions();
  return visible.read.select().from(question).where(eq(question.planId, planId));
}

/** All agencies and groups in protocol order, each group with its members. */
async function agenciesOf(actor: Person) {
  const visible = visibleTo(actor);
  const agency = visible.agencies();
  const member = visible.members();
  const [agencies, members] = await Promise.all([
    visible.read
      .select({
        id: agency.id,
        name: agency.name,
        shortName: agency.shortName,
        aliases: agency.aliases,
        kind: agency.kind,
      })
      .from(agency)
      .orderBy(asc(agency.protocolOrder), asc(agency.name)),
    visible.read.select().from(member),
  ]);
  const belonging = new Map<string, string[]>();
  for (const { groupId, memberId } of members)
    belonging.set(groupId, [...(belonging.get(groupId) ?? []), memberId]);
  return agencies.map((one) => ({ ...one, members: belonging.get(one.id) ?? [] }));
}

function annexesOf(actor: Person, planId: string) {
  const visible = visibleTo(actor);
  const annex = visible.annexes();
  return visible.read
    .select({
      id: annex.id,
      questionId: annex.questionId,
      name: annex.name,
      size: annex.size,
      at: annex.at,
      publishedAt: annex.publishedAt,
      replacedAt: annex.replacedAt,
    })
    .from(annex)
    .where(eq(annex.planId, planId))
    .orderBy(asc(annex.at));
}

type Question = Awaited<ReturnType<typeof questionsOf>>[number];
type Agency = Awaited<ReturnType<typeof agenciesOf>>[number];

/** The words in question where they stand to the letter; else the whole duty. */
function placeOf(
  { raw }: Pick<Question, "raw">,
  duty: { startsAt: number; endsAt: number } | undefined,
  source: string,
): { start: number | null; end: number | null } {
  const at = raw ? source.indexOf(raw, duty?.startsAt ?? 0) : -1;
  if (raw && at >= 0 && (!duty || at < duty.endsAt)) return { start: at, end: at + raw.length };
  return duty ? { start: duty.startsAt, end: duty.endsAt } : { start: null, end: null };
}

/** A group's question is answered by its members, and a duty's last day by the plan's default too. */
function isOpen(
  { kind, answer }: Question,
  group: Agency | undefined,
  hasDefault: boolean,
): boolean {
  if (group) return group.members.length === 0;
  return answer === null && !(kind === "no_deadline" && hasDefault);
}

function suggestionsFor({ kind, raw }: Question, agencies: readonly Agency[]): string[] {
  if (kind !== "agency_unclear" && kind !== "agency_outside") return [];
  const bodies = agencies.filter((one) => one.kind === "agency");
  return raw ? suggestedAgencies(raw, bodies) : [];
}

function isCalled({ name, shortName, aliases }: Agency, raw: string | null): boolean {
  return raw !== null && [name, shortName, ...aliases].some((form) => fold(form) === fold(raw));
}
