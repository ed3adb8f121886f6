import { ownPath } from "@/server/asked-path";
import { now } from "@/server/clock";
import { switchMembership } from "@/server/commands/switch-membership";
import { isSameOrigin } from "@/server/same-origin";
import { viewer } from "@/server/session";

/**
 * Changes into another of one's own memberships, from an ordinary form, and begins anew at its home, or at the page
 * of ours that asked for the change.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const who = await viewer();
  if (!who || who.account.mustSetUp)
    return new Response(null, { status: 303, headers: { Location: "/" } });
  const form = await request.formData().catch(() => null);
  const membershipId = form?.get("membershipId");
  const back = form?.get("back");
  const result = await switchMembership(
    { actor: who.actor, now: now() },
    {
      membershipId: typeof membershipId === "string" ? membershipId : "",
      sessionId: who.sessionId,
    },
  );
  if (!result.ok) return new Response(null, { status: 404 });
  const Location = (typeof back === "string" && ownPath(back)) || "/";
  return new Response(null, { status: 303, headers: { Location } });
}
