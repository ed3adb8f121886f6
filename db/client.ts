import { drizzle } from "drizzle-orm/postgres-js";
import { connect } from "./connect";
import * as agencies from "./schema/agencies";
import * as audit from "./schema/audit";
import * as calendars from "./schema/calendars";
import * as delegations from "./schema/delegations";
import * as deliveries from "./schema/deliveries";
import * as digests from "./schema/digests";
import * as directives from "./schema/directives";
import * as escalations from "./schema/escalations";
import * as evidence from "./schema/evidence";
import * as extensions from "./schema/extensions";
import * as files from "./schema/files";
import * as notices from "./schema/notices";
import * as papers from "./schema/papers";
import * as people from "./schema/people";
import * as plans from "./schema/plans";
import * as remarks from "./schema/remarks";
import * as reports from "./schema/reports";
import * as settings from "./schema/settings";
import * as targetDuties from "./schema/target-duties";
import * as targets from "./schema/targets";
import * as tasks from "./schema/tasks";
import * as uploads from "./schema/uploads";
import * as urges from "./schema/urges";

/** All tables under their names, for what must look at the whole database. */
export const schema = {
  ...agencies,
  ...audit,
  ...calendars,
  ...delegations,
  ...deliveries,
  ...digests,
  ...directives,
  ...escalations,
  ...evidence,
  ...extensions,
  ...files,
  ...notices,
  ...papers,
  ...people,
  ...plans,
  ...remarks,
  ...reports,
  ...settings,
  ...targetDuties,
  ...targets,
  ...tasks,
  ...uploads,
  ...urges,
};

function open() {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: start the product with `npm run up`");
  const client = connect(url, { max: 10 });
  return { client, database: drizzle(client, { casing: "snake_case" }) };
}

export type Database = ReturnType<typeof open>["database"];
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

// One pool a process, also when a development server loads this module again.
const held = globalThis as typeof globalThis & { donDocDatabase?: ReturnType<typeof open> };

export function database(): Database {
  held.donDocDatabase ??= open();
  return held.donDocDatabase.database;
}

/** Ends the pool, for processes that have other things to do afterwards. */
export async function closeDatabase(): Promise<void> {
  const open = held.donDocDatabase;
  held.donDocDatabase = undefined;
  await open?.client.end();
}
