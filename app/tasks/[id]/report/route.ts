import { signInAddress } from "@/server/asked-path";
import { now } from "@/server/clock";
import { receiveReport, seeOther } from "@/server/receive-report";
import { isSameOrigin } from "@/server/same-origin";
import { isFromAnother, toScript } from "@/server/scripted-form";
import { viewer } from "@/server/session";

type Context = { params: Promise<{ id: string }> };

/** The report form of a task. Who sends it, and from where, is known before a byte of it is kept. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const who = await viewer();
  if (!who || isFromAnother(request, who.actor)) {
    return toScript(request, seeOther(signInAddress(`/tasks/${encodeURIComponent(id)}`)), 401);
  }
  if (who.account.mustSetUp) return toScript(request, seeOther("/set-up"), 403);
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  return toScript(
    request,
    await receiveReport(request, { actor: who.actor, taskId: id, clock: now }),
  );
}
