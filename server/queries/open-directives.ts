import { and, asc, count, eq, isNull, not, or, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { addDays, type Day, daysBetween, startOfDay } from "../../domain/day";
import type { Person } from "../../domain/person";
import { byEndOf } from "./steering/by-end-of";

/** As many as stand on one sheet beside what is late. */
const MOST_ROWS = 10;

type Asked = { planId: string; on: Day };

/**
 * Directives of a plan that were not closed at the end of a day, a row for each agency: those without an answer
 * first, by the day to answer by. `waiting` counts the rows without an answer, `total` all of them. The part a
 * person may know; `days` is how many days the answer is late.
 */
export async function openDirectives(actor: Person, { planId, on }: Asked, most = MOST_ROWS) {
  const visible = visibleTo(actor);
  const directive = visible.directives();
  const task = visible.tasks();
  const until = startOfDay(addDays(on, 1));
  const isAnswered = sql<boolean>`(${directive.answeredAt} is not null and ${byEndOf(on, directive.answeredAt)})`;
  const known = and(
    eq(directive.planId, planId),
    byEndOf(on, directive.at),
    or(isNull(directive.closedAt), not(byEndOf(on, directive.closedAt))),
  );
  const [figures] = await visible.read
    .select({
      total: count(),
      waiting: sql<number>`count(*) filter (where not ${isAnswered})`.mapWith(Number),
    })
    .from(directive)
    .where(known);
  const rows = await visible.read
    .select({
      boundId: directive.id,
      directiveId: directive.directiveId,
      taskId: task.id,
      ref: task.ref,
      agencyId: directive.agencyId,
      agencyName: directive.agencyName,
      text: directive.text,
      answerBy: directive.answerBy,
      at: directive.at,
      acknowledgedAt: directive.acknowledgedAt,
      answer: directive.answer,
      isAnswered,
    })
    .from(directive)
    .leftJoin(task, eq(task.id, directive.taskId))
    .where(known)
    .orderBy(asc(isAnswered), asc(directive.answerBy), asc(directive.at), asc(directive.agencyName))
    .limit(most);
  return {
    total: figures?.total ?? 0,
    waiting: figures?.waiting ?? 0,
    rows: rows.map(({ acknowledgedAt, answer, ...row }) => ({
      ...row,
      isAcknowledged: acknowledgedAt !== null && acknowledgedAt < until,
      answer: row.isAnswered ? answer : null,
      days: row.isAnswered ? 0 : Math.max(0, daysBetween(row.answerBy, on)),
    })),
  };
}
