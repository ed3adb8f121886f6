import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Binaries } from "./binaries";
import { syncFolder } from "./durable-file";
import { StartRefused } from "./start-refused";
import { type Account, hand } from "./system-user";

/** What the server's programs see of our environment: nothing that is secret, nothing that varies. */
export const SERVER_ENVIRONMENT: NodeJS.ProcessEnv = {
  NODE_ENV: process.env.NODE_ENV,
  PATH: process.env.PATH,
  LC_ALL: "C.UTF-8",
  TZ: "UTC",
};

const HOUR = 3_600_000;

export function isMade(clusterDir: string): boolean {
  return fs.existsSync(path.join(clusterDir, "PG_VERSION"));
}

/** Makes a cluster beside its place and moves it there whole: a start cut short leaves no half of one. */
export function makeCluster(
  clusterDir: string,
  superuserPassword: string,
  binaries: Binaries,
  account: Account,
) {
  removeAbandoned(clusterDir);
  const aside = fs.mkdtempSync(`${clusterDir}.making-`);
  const passwordFile = `${aside}.password`;
  try {
    fs.writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
    hand(account, aside);
    hand(account, passwordFile);
    initialise(aside, passwordFile, binaries, account);
    fs.renameSync(aside, clusterDir);
    syncFolder(path.dirname(clusterDir));
  } catch (error) {
    // Of two first starts at once the second finds the place taken, and uses what is there.
    const taken = ["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "");
    if (!taken) throw error;
  } finally {
    fs.rmSync(passwordFile, { force: true });
    fs.rmSync(aside, { recursive: true, force: true });
  }
}

function initialise(folder: string, passwordFile: string, binaries: Binaries, account: Account) {
  const args = ["-D", folder, "-U", "postgres", "--pwfile", passwordFile, "-A", "scram-sha-256"];
  args.push("-E", "UTF8", "--locale=C.UTF-8", "--data-checksums");
  // The builtin locale is the same on every machine and needs no reindexing after a system upgrade.
  if (Number(binaries.major) >= 17)
    args.push("--locale-provider=builtin", "--builtin-locale=C.UTF-8");
  const made = spawnSync(path.join(binaries.bin, "initdb"), args, {
    ...account,
    env: SERVER_ENVIRONMENT,
    cwd: "/",
    encoding: "utf8",
  });
  if (made.status === 0) return;
  throw new StartRefused(
    `Không tạo được cơ sở dữ liệu trong ${path.dirname(folder)}: ${made.error?.message ?? made.stderr.trim()}`,
  );
}

/** What a start that was killed left behind; a younger one may be another start at work. */
function removeAbandoned(clusterDir: string) {
  const folder = path.dirname(clusterDir);
  const prefix = `${path.basename(clusterDir)}.making-`;
  for (const name of fs.readdirSync(folder).filter((entry) => entry.startsWith(prefix))) {
    const file = path.join(folder, name);
    const made = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > HOUR) fs.rmSync(file, { recursive: true, force: true });
  }
}
