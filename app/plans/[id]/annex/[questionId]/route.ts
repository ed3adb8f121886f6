import { signInAddress } from "@/server/asked-path";
import { now } from "@/server/clock";
import { receiveAnnex } from "@/server/receive-annex";
import { seeOther } from "@/server/receive-report";
import { isSameOrigin } from "@/server/same-origin";
import { viewer } from "@/server/session";

type Context = { params: Promise<{ id: string; questionId: string }> };

/** The file that answers a question about an annex. Who sends it is known before a byte of it is kept. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, questionId } = await params;
  const who = await viewer();
  if (!who) return seeOther(signInAddress(`/plans/${encodeURIComponent(id)}/review`));
  if (who.account.mustSetUp) return seeOther("/set-up");
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  return receiveAnnex(request, { actor: who.actor, planId: id, questionId, clock: now });
}
