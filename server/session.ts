import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { ASKED_PATH_HEADER, ownPath, signInAddress } from "./asked-path";
import { now } from "./clock";
import { secret } from "./env";
import { sessionCookieName } from "./session-cookie";
import { readSession, type SessionState, type Viewer } from "./session-row";

export type { Viewer };

/** The session of this request, read once however often it is asked for. */
const current = cache(async (): Promise<SessionState | { state: "none" }> => {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  if (!cookie) return { state: "none" };
  // A cookie signed with another secret, or tampered with, is no cookie.
  const token = await decode({ token: cookie, secret: secret() }).catch(() => null);
  if (!token?.sub || typeof token.sid !== "string") return { state: "none" };
  return readSession({ userId: token.sub, sessionId: token.sid }, now());
});

/** Who is signed in, or nobody. */
export async function viewer(): Promise<Viewer | null> {
  const found = await current();
  return found.state === "live" ? found.viewer : null;
}

/**
 * Who is signed in; anybody else is sent to sign in and comes back here. An account that has not been
 * set up may see nothing but the page that does it.
 */
export async function requireViewer({ duringSetUp = false } = {}): Promise<Viewer> {
  const found = await current();
  if (found.state === "live") {
    if (found.viewer.account.mustSetUp && !duringSetUp) redirect("/set-up");
    return found.viewer;
  }
  const path = ownPath((await headers()).get(ASKED_PATH_HEADER));
  redirect(signInAddress(path, found.state === "none" ? undefined : found.state));
}
