import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Binaries } from "./binaries";
import { SERVER_ENVIRONMENT } from "./cluster";
import { anyoneServes, isAlive, pidIn, serves } from "./processes";
import { StartRefused } from "./start-refused";
import type { Account } from "./system-user";

/** The server of one cluster, running or not. */
export type Server = {
  clusterDir: string;
  socketDir: string;
  logFile: string;
  binaries: Binaries;
  account: Account;
  settings: Readonly<Record<string, string>>;
};

/** Only names the socket's file: the server listens on no network address. */
export const PORT = 5432;

const PATIENCE = 60_000;

/** Joins the server that runs, or starts one; returns when it takes connections. */
export async function ensureRunning(server: Server): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (await answers(server)) return;
    removeStaleLocks(server);
    if (isRunning(server.clusterDir)) await pause(50);
    else await start(server, end);
  }
  throw new StartRefused(`PostgreSQL không khởi động được.\n${lastLines(server.logFile)}`);
}

export function isRunning(clusterDir: string): boolean {
  return serves(pidIn(lockOf(clusterDir)), clusterDir);
}

/** The socket folder of the server that runs, as it says itself: another start may have chosen otherwise. */
export function runningSocketDir(clusterDir: string): string | undefined {
  return isRunning(clusterDir) ? lockLine(clusterDir, 5) || undefined : undefined;
}

/** Ends all sessions, writes everything down and exits; cut short only if that takes half a minute. */
export async function stopServer(clusterDir: string): Promise<void> {
  const pid = pidIn(lockOf(clusterDir));
  if (!serves(pid, clusterDir)) return;
  process.kill(pid, "SIGINT");
  const begun = Date.now();
  let hurried = false;
  while (serves(pid, clusterDir)) {
    if (!hurried && Date.now() - begun > 30_000) {
      hurried = true;
      process.kill(pid, "SIGQUIT");
    }
    await pause(25);
  }
}

async function answers({ clusterDir, socketDir }: Server): Promise<boolean> {
  if (lockLine(clusterDir, 8) !== "ready" || !isRunning(clusterDir)) return false;
  return new Promise((resolve) => {
    const socket = net.connect(path.join(socketDir, `.s.PGSQL.${PORT}`));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/**
 * A dead number in a lock file is the server's own business: it looks for orphaned backends before
 * it takes over. Only a number that now belongs to a living stranger would block it for ever, and
 * then the file may go, provided nobody works on the cluster.
 */
function removeStaleLocks({ clusterDir, socketDir }: Server) {
  for (const lock of [lockOf(clusterDir), path.join(socketDir, `.s.PGSQL.${PORT}.lock`)]) {
    const holder = pidIn(lock);
    if (!holder || !isAlive(holder)) continue;
    if (!serves(holder, clusterDir) && !anyoneServes(clusterDir)) fs.rmSync(lock, { force: true });
  }
}

/** Starts a server of its own session, so that Ctrl-C reaches us and not it; waits until it is up or gone. */
async function start(server: Server, end: number): Promise<void> {
  const log = fs.openSync(server.logFile, "a", 0o600);
  const child = spawn(path.join(server.binaries.bin, "postgres"), serverArguments(server), {
    ...server.account,
    env: SERVER_ENVIRONMENT,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
  });
  fs.closeSync(log);
  child.unref();
  let gone = false;
  const exit = exitOf(child).then(() => {
    gone = true;
  });
  while (!gone && Date.now() < end && !(await answers(server)))
    await Promise.race([exit, pause(20)]);
  // It gave way to another start, or a dead server's backends still hold the shared memory.
  if (gone) await pause(100);
}

function serverArguments({ clusterDir, socketDir, settings }: Server): string[] {
  const fixed = {
    listen_addresses: "",
    port: String(PORT),
    unix_socket_directories: socketDir,
    unix_socket_permissions: "0700",
    max_connections: "60",
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
  };
  const all = Object.entries({ ...fixed, ...settings });
  return ["-D", clusterDir, ...all.flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("exit", () => resolve());
    child.once("error", reject);
  });
}

function lockOf(clusterDir: string) {
  return path.join(clusterDir, "postmaster.pid");
}

/** postmaster.pid holds a fact a line: 5 the socket folder, 8 the state. */
function lockLine(clusterDir: string, line: number): string | undefined {
  try {
    return fs.readFileSync(lockOf(clusterDir), "utf8").split("\n")[line - 1]?.trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function lastLines(logFile: string): string {
  return fs.existsSync(logFile)
    ? fs.readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-8).join("\n")
    : "";
}
