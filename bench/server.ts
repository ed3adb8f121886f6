import { mkdirSync } from "node:fs";
import path from "node:path";
import { connect } from "../db/connect";
import { cloneTemplate } from "../db/testing/clone";
import { freePort } from "../e2e/support/site";
import type { World } from "../e2e/support/world-template";
import { startWebServer } from "../scripts/serve/web-server";
import { fillLargeWorld } from "./large-world";
import { countQueries } from "./query-counter";

export const WORLDS = ["demonstration", "large"] as const;

export type BenchServer = Awaited<ReturnType<typeof startServer>>;

/** Starts the production build on a copy of the drawn world, or on that with ten thousand tasks more. */
export async function startServer(
  world: World,
  size: (typeof WORLDS)[number],
  profileFolder?: string,
) {
  const database = await cloneTemplate(world.cluster);
  if (size === "large") await fillLargeWorld(database.ownerUrl);
  const counter = await countQueries(database.appUrl);
  const host = "127.0.0.1";
  const port = await freePort(host, 9);
  const url = `http://${host}:${port}`;
  const server = await startWebServer(
    { host, port, publicUrl: url },
    {
      DATABASE_URL: counter.url,
      DATA_DIR: world.dataDir,
      NEXTAUTH_URL: url,
      NEXTAUTH_SECRET: world.secret,
      ...(profileFolder ? profiling(profileFolder) : {}),
    },
  );
  return {
    url,
    password: world.password,
    pid: server.pid,
    ownerUrl: database.ownerUrl,
    environment: {},
    queries: counter.count,
    /** Called before and after what is to be profiled. */
    profile: () => profileFolder && process.kill(server.pid, "SIGUSR2"),
    size: await sizeOf(database.ownerUrl),
    async stop() {
      await server.stop();
      await counter.stop();
      await database.drop();
    },
  };
}

function profiling(folder: string): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  const profiler = new URL("./profiler.mjs", import.meta.url).href;
  return { BENCH_PROFILE_FOLDER: path.resolve(folder), NODE_OPTIONS: `--import=${profiler}` };
}

/** What stands in the database, so that a figure is never one about an empty world. */
async function sizeOf(ownerUrl: string): Promise<string> {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    const [row] = await sql`select
      (select count(*) from tasks) as tasks, (select count(*) from task_states) as states,
      (select count(*) from task_updates) as updates, (select count(*) from audit_events) as events,
      (select count(*) from plans) as plans, (select count(*) from agencies) as agencies`;
    return Object.entries(row ?? {})
      .map(([what, count]) => `${count} ${what}`)
      .join(", ");
  } finally {
    await sql.end();
  }
}
