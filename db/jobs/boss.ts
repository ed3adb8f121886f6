import PgBoss from "pg-boss";
import { type Connection, connect } from "../connect";

/** Where the jobs are kept: tables of their own, made by the owner. */
const JOB_SCHEMA = "pgboss";

// What goes into a column of JSON has been written as JSON by then.
const asWritten = { serialize: (text: unknown) => text, parse: (text: string) => JSON.parse(text) };

/**
 * The one connection over which a process asks for jobs. The jobs' own work goes through the product's pool.
 */
export function connectForJobs(url: string): Connection {
  const types = {
    json: { to: 114, from: [114], ...asWritten },
    jsonb: { to: 3802, from: [3802], ...asWritten },
  };
  return connect(url, { max: 1, onnotice: () => {}, types: types as never }) as Connection;
}

/** pg-boss over a single connection of the product's own driver. */
export function bossOver(client: Connection, options: PgBoss.ConstructorOptions = {}): PgBoss {
  const executeSql = overOne(client, options.migrate === false);
  return new PgBoss({ schema: JOB_SCHEMA, ...options, db: { executeSql } });
}

function overOne(client: Connection, isMade: boolean) {
  return async (text: string, values: unknown[] = []) => {
    // It makes its own queue at every start, whatever may be; the owner has.
    if (isMade && text.includes(".create_queue(")) return { rows: [] };
    try {
      return { rows: await client.unsafe(text, values.map(plainly) as never[]) };
    } catch (error) {
      // Its longer statements open a transaction of their own; what broke in it must not hold up the next.
      if (/^\s*BEGIN/.test(text)) await client.unsafe("rollback").catch(() => {});
      throw error;
    }
  };
}

function plainly(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  const isRecord = typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
  return isRecord ? JSON.stringify(value) : value;
}
