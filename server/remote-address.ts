import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { behindProxy } from "./env";

/**
 * Where a request came from. Next writes the socket's address into `x-forwarded-for` unless somebody has
 * written there already; the last entry is the one that the proxy nearest to us added.
 */
export function addressOf(forwardedFor: string | null | undefined): string {
  return forwardedFor?.split(",").at(-1)?.trim().slice(0, 100) || "unknown";
}

/** Without a proxy of ours the header is whatever the visitor claims: it goes before Next looks at it. */
export function forgetClaimedAddress(message: unknown): void {
  if (behindProxy()) return;
  const { request } = message as { request: IncomingMessage };
  delete request.headers["x-forwarded-for"];
}

/** From here on, of every request to this process. */
export function believeSocketsOnly(): void {
  subscribe("http.server.request.start", forgetClaimedAddress);
}
