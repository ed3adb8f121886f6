import { now } from "@/server/clock";
import { isSameOrigin } from "@/server/same-origin";
import { seeAll } from "@/server/see-notices";
import { viewer } from "@/server/session";

/** Marks everything as seen, from an ordinary form, and comes back to the list. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const who = await viewer();
  if (who && !who.account.mustSetUp) await seeAll(who, now());
  return new Response(null, { status: 303, headers: { Location: "/notices" } });
}
