import { asc, desc, eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { isHeaded } from "./directives";

// What a task of a busy year has of each; the trail holds all.
const MOST_ROWS = 200;

/** How a task was urged, what directives are on it with each agency's part, and what was said to what it raised. */
export async function taskDirecting(actor: Person, taskId: string, today: Day) {
  const visible = visibleTo(actor);
  const urge = visible.urges();
  const directive = visible.directives();
  const answer = visible.raisedAnswers();
  const [urges, directives, raisedAnswers, headed] = await Promise.all([
    visible.read
      .select()
      .from(urge)
      .where(eq(urge.taskId, taskId))
      .orderBy(desc(urge.nth))
      .limit(MOST_ROWS),
    visible.read
      .select()
      .from(directive)
      .where(eq(directive.taskId, taskId))
      .orderBy(desc(directive.at), asc(directive.agencyName))
      .limit(MOST_ROWS),
    visible.read
      .select()
      .from(answer)
      .where(eq(answer.taskId, taskId))
      .orderBy(desc(answer.at))
      .limit(MOST_ROWS),
    isHeaded(actor, today),
  ]);
  return { urges, directives, raisedAnswers, isHeaded: headed };
}
