import { and, eq, ne, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";

// A duty that all villages share is known to some hundreds of people; the rest is addressed by user name.
const MOST_PEOPLE = 300;

/** Whom a comment on a task could address: everybody else who may see it and can sign in today, by agency. */
export async function taskPeople(actor: Person, taskId: string, today: Day) {
  const visible = visibleTo(actor);
  const knower = visible.taskPeople(today);
  const agency = sql<string>`min(${knower.agencyName})`;
  return visible.read
    .select({ userId: knower.userId, name: knower.name, agencyName: agency })
    .from(knower)
    .where(and(eq(knower.taskId, taskId), eq(knower.inUse, true), ne(knower.userId, actor.userId)))
    .groupBy(knower.userId, knower.name)
    .orderBy(knower.name, knower.userId)
    .limit(MOST_PEOPLE);
}
