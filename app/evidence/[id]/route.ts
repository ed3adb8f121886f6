import { z } from "zod";
import { signInAddress } from "@/server/asked-path";
import { evidenceFile } from "@/server/queries/evidence-file";
import { seeOther } from "@/server/receive-report";
import { sendEvidence } from "@/server/send-evidence";
import { viewer } from "@/server/session";

type Context = { params: Promise<{ id: string }> };

/** One file of evidence, for those who may read it; for everybody else it does not exist. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const who = await viewer();
  if (!who) return seeOther(signInAddress(`/evidence/${encodeURIComponent(id)}`));
  if (who.account.mustSetUp) return seeOther("/set-up");
  const file = z.uuid().safeParse(id).success ? await evidenceFile(who.actor, id) : null;
  return file ? sendEvidence(file) : new Response(null, { status: 404 });
}
