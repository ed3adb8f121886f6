import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { grantTo } from "./grants";
import { connectForJobs } from "./jobs/boss";
import { installJobs } from "./jobs/install";

// Any constant does, as long as every starter uses the same one.
const MIGRATION_LOCK = 403_2026;

/**
 * Brings a database to the current schema as its owner and gives the app's role what it may do.
 * Starters that come together wait for one another. Running it again changes nothing.
 */
export async function migrate(options: { ownerUrl: string; appRole: string }): Promise<void> {
  const client = connectForJobs(options.ownerUrl);
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const folder = new URL("./migrations", import.meta.url).pathname;
    await applyMigrations(drizzle(client), { migrationsFolder: decodeURIComponent(folder) });
    await installJobs(client);
    await grantTo(client, options.appRole);
  } finally {
    await client.end();
  }
}
