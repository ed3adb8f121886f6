import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { visibleTo } from "../../../db/visibility";
import type { Day } from "../../../domain/day";
import type { Person } from "../../../domain/person";
import type { SearchKey } from "../../../domain/search/key";
import { rowColumns } from "../task-row";
import { everyWord, foundIn, MOST_FOUND, nearness, outOf } from "./words";

/** Duties of the published plans, by their place or by their words. */
export async function findDuties(actor: Person, { key, words }: SearchKey) {
  const visible = visibleTo(actor);
  const duty = visible.duties();
  const plan = visible.plans();
  const rows = await visible.read
    .select({ planId: plan.id, ref: duty.ref, text: duty.text, outOf })
    .from(duty)
    .innerJoin(plan, eq(plan.id, duty.planId))
    .where(and(isNotNull(plan.publishedAt), ...everyWord(words, [duty.search])))
    .orderBy(
      nearness(key, [sql`lower(${duty.ref})`], duty.search),
      asc(duty.position),
      asc(duty.id),
    )
    .limit(MOST_FOUND);
  return foundIn(rows);
}

/** Tasks, by the same words as the list of all tasks finds them. */
export async function findTasks(actor: Person, { key, words }: SearchKey, today: Day) {
  const visible = visibleTo(actor);
  const task = visible.tasks();
  const both = sql`(${task.dutySearch} || ' ' || ${task.agencySearch})`;
  const rows = await visible.read
    .select({ ...rowColumns(task, today), outOf })
    .from(task)
    .where(and(...everyWord(words, [task.dutySearch, task.agencySearch])))
    .orderBy(
      nearness(key, [sql`lower(${task.ref})`, sql`fold_vi(${task.agencyName})`], both),
      asc(task.position),
      asc(task.role),
      asc(task.agencyOrder),
      asc(task.id),
    )
    .limit(MOST_FOUND);
  return foundIn(rows);
}
