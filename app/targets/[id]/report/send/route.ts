import { signInAddress } from "@/server/asked-path";
import { now } from "@/server/clock";
import { seeOther } from "@/server/receive-report";
import { receiveTargetReport } from "@/server/receive-target-report";
import { isSameOrigin } from "@/server/same-origin";
import { viewer } from "@/server/session";

type Context = { params: Promise<{ id: string }> };

/** A report on a target with its file. Who sends it is known before a byte of it is kept. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const who = await viewer();
  if (!who) return seeOther(signInAddress(`/targets/${encodeURIComponent(id)}/report`));
  if (who.account.mustSetUp) return seeOther("/set-up");
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  return receiveTargetReport(request, { actor: who.actor, targetId: id, clock: now });
}
