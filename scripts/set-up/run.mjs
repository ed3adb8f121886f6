import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

/** The project's folder, wherever the command was given. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** @type {NodeJS.Signals[]} */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a program to its end and keeps what it says, for those who only want to hear of failures.
 * A signal that ends us ends it too: nothing is left running.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, timeout?: number }} [options] `timeout` in milliseconds
 * @returns {Promise<{ ok: boolean, output: string, stdout: string, seconds: number }>}
 */
export function run(command, args, options = {}) {
  const begun = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: options.timeout,
    killSignal: options.timeout ? "SIGKILL" : "SIGTERM",
  });
  let ended = false;
  const end = (/** @type {NodeJS.Signals} */ signal) => {
    ended = true;
    child.kill(signal);
    setTimeout(() => child.kill("SIGKILL"), 5000).unref();
  };
  for (const signal of SIGNALS) process.on(signal, end);
  let output = "";
  let stdout = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => {
    const finish = (/** @type {boolean} */ ok) => {
      for (const signal of SIGNALS) process.off(signal, end);
      if (ended) process.exit(130);
      resolve({ ok, output, stdout, seconds: (performance.now() - begun) / 1000 });
    };
    child.once("error", (error) => {
      output += error.message;
      finish(false);
    });
    child.once("close", (code) => finish(code === 0));
  });
}

/** The npm that started us, else the one on the path. */
export function npm(/** @type {string[]} */ args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith(".js") ? run(process.execPath, [cli, ...args]) : run("npm", args);
}

/** A program that came with the packages, without npx asking anyone whether it is there. */
export function packaged(/** @type {string} */ name) {
  return fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));
}

export function lastLines(/** @type {string} */ text, count = 40) {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}
