import { cookies } from "next/headers";
import { now } from "@/server/clock";
import { closeSession } from "@/server/commands/close-session";
import { viewer } from "@/server/session";
import { sessionCookieName } from "@/server/session-cookie";

/**
 * Ends this session, from an ordinary form. Another site cannot send it: the browser keeps the cookie
 * back from what others post here.
 */
export async function POST(): Promise<Response> {
  const who = await viewer();
  if (who) {
    const input = { sessionId: who.sessionId, cause: "signed_out" } as const;
    await closeSession({ actor: who.actor, now: now() }, input);
  }
  (await cookies()).delete(sessionCookieName());
  return new Response(null, { status: 303, headers: { Location: "/sign-in?error=signed_out" } });
}
