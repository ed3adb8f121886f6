import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { addDays, type Day, startOfDay } from "../../../domain/day";

/** True where an instant had come by the end of a day. */
export function byEndOf(day: Day, instant: SQLWrapper): SQL<boolean> {
  return sql<boolean>`(${instant} < ${startOfDay(addDays(day, 1)).toISOString()}::timestamptz)`;
}
