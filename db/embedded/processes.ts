import { spawnSync } from "node:child_process";
import fs from "node:fs";

/** The process id that a lock file names in its first line; 0 when there is none. */
export function pidIn(lockFile: string): number {
  try {
    return Number(fs.readFileSync(lockFile, "utf8").split("\n")[0]) || 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return 0;
    throw error;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Alive, but another user's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Whether a living process serves this cluster, and is not a stranger that got a dead server's number. */
export function serves(pid: number, clusterDir: string): boolean {
  if (!pid || !isAlive(pid)) return false;
  if (process.platform === "linux") return worksIn(pid, clusterDir);
  const asked = spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
  return asked.stdout.includes(clusterDir);
}

/** Whether any process still works on the cluster, be it the backend of a server that died. */
export function anyoneServes(clusterDir: string): boolean {
  if (process.platform !== "linux") return false;
  return fs
    .readdirSync("/proc")
    .some((name) => /^\d+$/.test(name) && worksIn(Number(name), clusterDir));
}

/** Every process of a server has the cluster as its working folder. */
function worksIn(pid: number, clusterDir: string): boolean {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(clusterDir);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EACCES") return false;
  }
  // A container's root may not look into the process of the account it lends the server.
  try {
    return saysItServes(pid, clusterDir);
  } catch {
    return false;
  }
}

/**
 * Judged by the command line, which is open to all. The server names its cluster there, its backends
 * only themselves: one whose server lives belongs where that does, an orphan may be ours.
 */
function saysItServes(pid: number, clusterDir: string): boolean {
  if (fs.statSync(`/proc/${pid}`).uid !== fs.statSync(clusterDir).uid) return false;
  const own = commandLine(pid);
  if (own.includes(clusterDir)) return true;
  if (!own[0]?.startsWith("postgres:")) return false;
  const parent = fs.readFileSync(`/proc/${pid}/status`, "utf8").match(/^PPid:\s+(\d+)/m)?.[1];
  const server = commandLine(Number(parent));
  return !server[0]?.endsWith("/postgres") || server.includes(clusterDir);
}

function commandLine(pid: number): string[] {
  return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
}
