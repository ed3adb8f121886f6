import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Visible } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { type AskedQuestion, answerTo } from "../../domain/plan-answers";
import { comesAgain, periodPublishedOn } from "../../domain/plan-last-day";
import { partiesInForce } from "../../domain/plan-parties";
import { partyChanges, statedIn } from "../../domain/plan-party-rows";
import { planPublication } from "../../domain/plan-publication";
import { wantedTasks } from "../../domain/plan-tasks";
import {
  dutiesGivenBefore,
  dutiesOf,
  knownAgencies,
  membersOf,
  periodOf,
  questionsOf,
} from "./plan-register";

type Plan = {
  id: string;
  number: string | null;
  issuedOn: Day | null;
  defaultLastDay: string | null;
  endsOn: Day | null;
};

/**
 * What publishing a plan on a day does, computed once for those who ask beforehand and for the act itself.
 * `visible` says whose eyes read it, and in which transaction.
 */
export async function publicationOf(visible: Visible, plan: Plan, today: Day) {
  const days = periodPublishedOn(today, plan.endsOn);
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
  const due = inForce.filter((duty) => !earlier.has(duty.id) || comesAgain(days, duty));
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
  // Whoever handed a task on has acted on the one that came of it.
  return rows.map((row) => ({
    ...row,
    acted: touched.has(row.id) || row.transferredFromId !== null,
  }));
}

function annexesInForce({ annexes, read }: Visible, planId: string) {
  const annex = annexes();
  return read
    .select({ id: annex.id, questionId: annex.questionId })
    .from(annex)
    .where(and(eq(annex.planId, planId), isNotNull(annex.publishedAt), isNull(annex.replacedAt)));
}
