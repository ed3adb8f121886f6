import { z } from "zod";
import { signInAddress } from "@/server/asked-path";
import { annexFile } from "@/server/queries/annex-file";
import { seeOther } from "@/server/receive-report";
import { sendEvidence } from "@/server/send-evidence";
import { viewer } from "@/server/session";

type Context = { params: Promise<{ id: string }> };

/** A file that belongs to a plan, for everybody who may read the plan. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const who = await viewer();
  if (!who) return seeOther(signInAddress(`/annexes/${encodeURIComponent(id)}`));
  if (who.account.mustSetUp) return seeOther("/set-up");
  const file = z.uuid().safeParse(id).success ? await annexFile(who.actor, id) : null;
  return file ? sendEvidence(file) : new Response(null, { status: 404 });
}
