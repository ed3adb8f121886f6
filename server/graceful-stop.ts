import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { Server } from "node:http";
import { closeDatabase } from "../db/client";

/** Shorter than the patience of whoever started us, so that we end by ourselves. */
const PATIENCE = 9_000;

/**
 * Ends this process in order when it is asked to: no new requests, those that run are answered, and `stopWork` has the
 * running jobs finished or given back. Next would leave without waiting for jobs, so it is told to leave the
 * signals to us (NEXT_MANUAL_SIG_HANDLE).
 */
export function stopGracefully(stopWork: () => Promise<void>): void {
  if (!process.env.NEXT_MANUAL_SIG_HANDLE) return;
  const servers = new Set<Server>();
  subscribe("http.server.request.start", (message) => {
    servers.add((message as { server: Server }).server);
  });
  let asked = false;
  const leave = async () => {
    if (asked) return;
    asked = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    const answered = [...servers].map(closed);
    await Promise.allSettled([...answered, stopWork()]);
    await closeDatabase();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, leave);
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A browser keeps its connection after the answer, for more that it will not get here.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearInterval(idle);
      resolve();
    });
  });
}
