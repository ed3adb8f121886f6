import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { StartRefused } from "../../db/embedded/start-refused";
import type { Address } from "./address";

export type WebServer = {
  pid: number;
  /** Resolves with its exit code, whatever ended it. */
  gone: Promise<number>;
  stop(): Promise<void>;
};

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PATIENCE_TO_START = 60_000;
const PATIENCE_TO_STOP = 10_000;

/** Starts the built application in a process of its own and returns once it answers. */
export async function startWebServer(
  { host, port }: Address,
  environment: Record<string, string>,
): Promise<WebServer> {
  const child = spawn(
    process.execPath,
    [
      ...["--import", new URL("./leave-with-parent.mjs", import.meta.url).href],
      ...["node_modules/next/dist/bin/next", "start", "-H", host, "-p", String(port)],
    ],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        ...environment,
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        NEXT_MANUAL_SIG_HANDLE: "1",
      },
      // In a group of its own: Ctrl-C is for us, who stop it in order.
      detached: true,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    },
  );
  let running = true;
  const gone = once(child, "exit").then(([code]) => {
    running = false;
    return Number(code ?? 1);
  });
  const server: WebServer = {
    pid: child.pid ?? 0,
    gone,
    async stop() {
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), PATIENCE_TO_STOP);
      await gone;
      clearTimeout(late);
    },
  };
  const end = Date.now() + PATIENCE_TO_START;
  while (running && !(await answers(host, port))) {
    if (Date.now() > end) {
      await server.stop();
      throw new StartRefused(
        "Ứng dụng không trả lời sau một phút; lỗi nếu có nằm ở các dòng trên.",
      );
    }
    await Promise.race([gone, pause(50)]);
  }
  if (!running)
    throw new StartRefused("Ứng dụng đã dừng khi đang khởi động; lỗi nằm ở các dòng trên.");
  return server;
}

/** Any answer will do, a redirection to the sign-in page too. */
async function answers(host: string, port: number): Promise<boolean> {
  const name =
    { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? (host.includes(":") ? `[${host}]` : host);
  try {
    await fetch(`http://${name}:${port}/`, {
      redirect: "manual",
      signal: AbortSignal.timeout(10_000),
    });
    return true;
  } catch {
    return false;
  }
}
