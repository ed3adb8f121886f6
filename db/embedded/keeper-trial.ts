import fs from "node:fs";
import path from "node:path";
import { afterEach } from "vitest";
import { type Connection, connect } from "../connect";
import { type Keeper, type KeeperOptions, openKeeper } from "./keeper";
import { temporaryFolder } from "./temporary-folder";

const open: Keeper[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const keeper of open.splice(0)) await keeper.stop();
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the test. */
export function newFolder(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder;
}

/** A keeper that is stopped after the test at the latest. */
export async function start(
  dataDir: string,
  options: Partial<KeeperOptions> = {},
): Promise<Keeper> {
  const keeper = await openKeeper({ dataDir, ...options });
  open.push(keeper);
  return keeper;
}

export async function stop(keeper: Keeper) {
  open.splice(open.indexOf(keeper), 1);
  return keeper.stop();
}

export async function ask<T>(url: string, question: (sql: Connection) => Promise<T>): Promise<T> {
  const sql = connect(url, { max: 1 });
  try {
    return await question(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

export const answerTo = (url: string) => ask(url, async (sql) => (await sql`select 42 as n`)[0]?.n);

export const serverPid = (keeper: Keeper) =>
  Number(fs.readFileSync(path.join(keeper.clusterDir, "postmaster.pid"), "utf8").split("\n")[0]);
