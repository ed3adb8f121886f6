import { sql } from "drizzle-orm";
import { database } from "../../../db/client";

/** How many rows and megabytes the tables that only grow have come to, and the whole database. */
export async function sizesOf(): Promise<string> {
  const told: string[] = [];
  for (const table of ["tasks", "task_states", "task_updates", "audit_events"]) {
    const name = sql.identifier(table);
    const [row] = await database().execute<{ rows: number; bytes: string }>(
      sql`select count(*)::int as rows, pg_total_relation_size(${table}::regclass) as bytes from ${name}`,
    );
    told.push(`${table} ${row?.rows} rows ${megabytes(row?.bytes)}`);
  }
  const [whole] = await database().execute<{ bytes: string }>(
    sql`select pg_database_size(current_database()) as bytes`,
  );
  return `${told.join(", ")}, the database ${megabytes(whole?.bytes)}`;
}

function megabytes(bytes: string | undefined): string {
  return `${(Number(bytes) / 1_000_000).toFixed(1)} MB`;
}

/** How many events of each name the trail has from one instant to another. */
export async function eventsBetween(from: Date, to: Date): Promise<Map<string, number>> {
  const rows = await database().execute<{ event: string; events: number }>(
    sql`select event, count(*)::int as events from audit_events
      where at >= ${from.toISOString()}::timestamptz and at < ${to.toISOString()}::timestamptz group by event`,
  );
  return new Map(rows.map(({ event, events }) => [event, events]));
}
