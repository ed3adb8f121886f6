import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

type Value<C extends PgColumn> = C["_"]["notNull"] extends true
  ? C["_"]["data"]
  : C["_"]["data"] | null;

/**
 * A column under another name, so that columns of joined tables do not collide in a subquery. A query refers to
 * it by that name alone, so the name must be unlike any column of what it is joined with.
 */
export function named<C extends PgColumn>(column: C, name: string): SQL.Aliased<Value<C>> {
  return sql`${column}`.mapWith(column).as(name) as SQL.Aliased<Value<C>>;
}
