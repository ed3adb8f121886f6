import { and, asc, desc, eq, gt, inArray, or } from "drizzle-orm";
import type { Visible } from "../../db/visibility";
import type { EventName } from "../../domain/audit";
import type { Answer, AskedQuestion } from "../../domain/plan-answers";

const ANSWERS: EventName[] = [
  "plan.question_answered",
  "plan.question_reopened",
  "plan.last_days_answered",
  "plan.each_last_day_answered",
  "plan.annex_attached",
];

type Asked = AskedQuestion & { id: string };

/**
 * A plan's questions as they were answered when it was last published. What was answered, changed or opened again
 * since then holds only once somebody publishes it; the trail knows what stood there before.
 */
export async function answersInForce(
  visible: Visible,
  planId: string,
  questions: readonly Asked[],
): Promise<Asked[]> {
  const before = await answersBeforeChanges(visible, planId);
  return questions.map((question) => {
    const answer = before.get(question.id);
    return answer === undefined ? question : { ...question, answer };
  });
}

/** What each question that was changed since the last publishing had been answered then. */
async function answersBeforeChanges({ events, read }: Visible, planId: string) {
  const event = events();
  const before = new Map<string, Answer | null>();
  const [published] = await read
    .select({ at: event.at, number: event.number })
    .from(event)
    .where(and(eq(event.planId, planId), eq(event.event, "plan.published")))
    .orderBy(desc(event.at), desc(event.number))
    .limit(1);
  if (!published) return before;
  const { at, number } = published;
  const acts = await read
    .select({ changes: event.changes })
    .from(event)
    .where(
      and(
        eq(event.planId, planId),
        inArray(event.event, ANSWERS),
        or(gt(event.at, at), and(eq(event.at, at), gt(event.number, number))),
      ),
    )
    .orderBy(asc(event.at), asc(event.number));
  for (const change of acts.flatMap(({ changes }) => changes)) {
    if (change.table !== "plan_questions" || before.has(change.id)) continue;
    before.set(change.id, (change.before?.answer ?? null) as Answer | null);
  }
  return before;
}
