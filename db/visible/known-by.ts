import { type SQL, sql } from "drizzle-orm";
import { addDays, type Day, startOfDay } from "../../domain/day";
import { tasks } from "../schema/tasks";

/**
 * A day at whose end the register is read: what was written later is not known then. Null reads it as it is now,
 * which needs no search of the history.
 */
export type KnownBy = Day | null;

/** The number of a task's state on that day: its last row before the next day began, +07:00. */
export function stateNumber(on: KnownBy): SQL<number> {
  if (on === null) return sql<number>`${tasks.version}`;
  return sql<number>`(
    select max(past.seq) from task_states past where past.task_id = ${tasks.id} and past.at < ${nextDay(on)}
  )`;
}

/** True where a column's instant had come by the end of that day. */
export function cameBy(on: KnownBy, at: SQL): SQL<boolean> {
  return on === null ? sql<boolean>`true` : sql<boolean>`${at} < ${nextDay(on)}`;
}

function nextDay(on: Day): SQL {
  return sql`${startOfDay(addDays(on, 1)).toISOString()}::timestamptz`;
}
