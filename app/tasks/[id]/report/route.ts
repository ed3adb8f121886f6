import { after } from "next/server";
import { signInAddress } from "@/server/asked-path";
import { now } from "@/server/clock";
import { receiveReport, seeOther } from "@/server/receive-report";
import { isSameOrigin } from "@/server/same-origin";
import { viewer } from "@/server/session";
import { sweepHourly } from "@/server/staging-sweep";

type Context = { params: Promise<{ id: string }> };

/** The report form of a task. Who sends it, and from where, is known before a byte of it is kept. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const who = await viewer();
  if (!who) return seeOther(signInAddress(`/tasks/${encodeURIComponent(id)}`));
  if (who.account.mustSetUp) return seeOther("/set-up");
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  after(() => sweepHourly(now()));
  return receiveReport(request, { actor: who.actor, taskId: id, clock: now });
}
