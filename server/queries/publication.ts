import { and, asc, eq, isNotNull, isNull, lt } from "drizzle-orm";
import type { Visible } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { type AskedQuestion, answerTo } from "../../domain/plan-answers";
import { isOverBefore, yearOf } from "../../domain/plan-last-day";
import { type KnownAgencies, partiesInForce } from "../../domain/plan-parties";
import { type PartyRow, partyChanges, statedIn } from "../../domain/plan-party-rows";
import { planPublication } from "../../domain/plan-publication";
import { type Members, wantedTasks } from "../../domain/plan-tasks";

type Plan = {
  id: string;
  number: string | null;
  issuedOn: Day | null;
  defaultLastDay: string | null;
};

/**
 * What publishing a plan on a day does, computed once for those who ask beforehand and for the act itself.
 * `visible` says whose eyes read it, and in which transaction.
 */
export async function publicationOf(visible: Visible, plan: Plan, today: Day) {
  const days = yearOf(today);
  const period = await periodOf(visible, plan.id, days.startsOn);
  const [duties, questions, known, members, existing, annexes, earlier] = await Promise.all([
    dutiesOf(visible, plan.id),
    questionsOf(visible, plan.id),
    knownAgencies(visible),
    membersOf(visible),
    period ? tasksOf(visible, plan.id, period.id) : [],
    annexesInForce(visible, plan.id),
    dutiesGivenBefore(visible, plan.id, days.startsOn),
  ]);
  const inForce = duties.map((duty) => {
    const stated = duty.rows.filter(({ origin }) => origin === "stated").map(statedIn);
    return { ...duty, parties: partiesInForce(duty.ref, stated, questions, known) };
  });
  const due = inForce.filter(
    ({ id, deadlines }) => !earlier.has(id) || !isOverBefore(days, deadlines),
  );
  const wanted = wantedTasks(due, questions, members, days);
  return {
    days,
    period,
    questions,
    known,
    existing,
    annexes,
    facts: factsOf(plan, questions),
    parties: inForce.map(({ id, ref, rows, parties }) => ({
      dutyId: id,
      ref,
      ...partyChanges(rows, parties),
    })),
    duties: inForce,
    ...planPublication(wanted, existing, members, today),
  };
}

export type PlanPublication = Awaited<ReturnType<typeof publicationOf>>;

/** What the plan says of itself once the answers are heard. */
function factsOf(plan: Plan, questions: readonly AskedQuestion[]) {
  const asks = (kind: AskedQuestion["kind"]) => questions.some((one) => one.kind === kind);
  const number = answerTo(questions, "number_missing", null)?.number ?? null;
  const issuedOn = answerTo(questions, "date_missing", null)?.day ?? null;
  return {
    number: asks("number_missing") ? number : plan.number,
    issuedOn: asks("date_missing") ? issuedOn : plan.issuedOn,
    defaultLastDay: asks("default_last_day")
      ? (answerTo(questions, "default_last_day")?.lastDay ?? null)
      : plan.defaultLastDay,
  };
}

async function periodOf({ periods, read }: Visible, planId: string, startsOn: Day) {
  const period = periods();
  const [row] = await read
    .select()
    .from(period)
    .where(and(eq(period.planId, planId), eq(period.startsOn, startsOn)));
  return row ?? null;
}

/** The duties in the plan's order, each with the rows of its bodies. */
async function dutiesOf(visible: Visible, planId: string) {
  const duty = visible.duties();
  const party = visible.dutyAgencies();
  const rows = await visible.read
    .select({
      id: duty.id,
      ref: duty.ref,
      text: duty.text,
      deadlines: duty.deadlines,
      party: {
        id: party.id,
        agencyId: party.agencyId,
        asWritten: party.asWritten,
        role: party.role,
        standing: party.standing,
        statedRole: party.statedRole,
        statedStanding: party.statedStanding,
        origin: party.origin,
      },
    })
    .from(duty)
    .leftJoin(party, eq(party.dutyId, duty.id))
    .where(eq(duty.planId, planId))
    .orderBy(asc(duty.position), asc(party.position));
  type Duty = Omit<(typeof rows)[number], "party"> & { rows: PartyRow[] };
  const duties = new Map<string, Duty>();
  for (const { party: one, ...own } of rows) {
    const known = duties.get(own.id) ?? { ...own, rows: [] };
    if (one) known.rows.push(one);
    duties.set(own.id, known);
  }
  return [...duties.values()];
}

function questionsOf({ questions, read }: Visible, planId: string) {
  const question = questions();
  return read.select().from(question).where(eq(question.planId, planId));
}

async function knownAgencies({ agencies, read }: Visible): Promise<KnownAgencies> {
  const agency = agencies();
  const rows = await read.select().from(agency);
  return new Map(rows.map((row) => [row.id, row]));
}

async function membersOf({ members, read }: Visible): Promise<Members> {
  const member = members();
  const belonging = new Map<string, string[]>();
  for (const { groupId, memberId } of await read.select().from(member).orderBy(member.memberId)) {
    belonging.set(groupId, [...(belonging.get(groupId) ?? []), memberId]);
  }
  return belonging;
}

/** The period's own tasks as they are, and whether a person has acted on them. */
async function tasksOf(visible: Visible, planId: string, periodId: string) {
  const task = visible.tasks();
  const act = visible.acts();
  const [rows, acted] = await Promise.all([
    visible.read
      .select()
      .from(task)
      .where(and(eq(task.planId, planId), eq(task.periodId, periodId), eq(task.occurrence, 0)))
      .orderBy(asc(task.position), asc(task.agencyOrder)),
    visible.read.select().from(act).where(eq(act.planId, planId)),
  ]);
  const touched = new Set(acted.map(({ taskId }) => taskId));
  return rows.map((row) => ({ ...row, acted: touched.has(row.id) }));
}

/** The duties that had tasks in a period before this one. */
async function dutiesGivenBefore(visible: Visible, planId: string, startsOn: Day) {
  const task = visible.tasks();
  const period = visible.periods();
  const rows = await visible.read
    .selectDistinct({ dutyId: task.dutyId })
    .from(task)
    .innerJoin(period, eq(period.id, task.periodId))
    .where(and(eq(task.planId, planId), lt(period.startsOn, startsOn)));
  return new Set(rows.map(({ dutyId }) => dutyId));
}

function annexesInForce({ annexes, read }: Visible, planId: string) {
  const annex = annexes();
  return read
    .select({ id: annex.id, questionId: annex.questionId })
    .from(annex)
    .where(and(eq(annex.planId, planId), isNotNull(annex.publishedAt), isNull(annex.replacedAt)));
}
