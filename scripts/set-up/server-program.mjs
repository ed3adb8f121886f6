import { spawn } from "node:child_process";
import path from "node:path";
import { ROOT } from "./run.mjs";

/**
 * Runs a TypeScript program of the project and ends as it ends. Ctrl-C reaches both of us from the
 * terminal; other signals are passed on. Should we be killed outright, the closed channel tells it.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function becomeProgram(program, args, env = {}) {
  const file = path.join(ROOT, "scripts", program);
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", file, ...args],
    { cwd: ROOT, env: { ...process.env, ...env }, stdio: ["inherit", "inherit", "inherit", "ipc"] },
  );
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGHUP", () => child.kill("SIGTERM"));
  child.once("exit", (code) => process.exit(code ?? 1));
}

/**
 * npm runs us through a shell that does not pass on what it is told, and leaves us behind when it
 * is ended. Then we end as if we had been told ourselves.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}
