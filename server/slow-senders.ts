import { subscribe } from "node:diagnostics_channel";
import type { Server } from "node:http";

// 50 MB over a village's line of 120 KB/s take seven minutes; Node's own limit of five would lose the report.
const LONGEST_SENDING = 60 * 60_000;

/** Gives slow lines an hour to send a report with its files. */
export function waitForSlowSenders(): void {
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    server.requestTimeout = LONGEST_SENDING;
  });
}
